extension Request {
    /// The fields of a posted form, urlencoded or multipart; a request without a body has none.
    package func form() throws(Problem) -> FormValues {
        if body.isEmpty { return FormValues() }
        let type = MediaType(headers["Content-Type"] ?? "")
        switch type.name {
        case "application/x-www-form-urlencoded": return try FormValues(urlEncoded: body)
        case "multipart/form-data": return try FormValues(multipart: body, boundary: type.parameters["boundary"] ?? "")
        default: throw Problem(.unsupportedMediaType)
        }
    }
}

/// A value with parameters, as `Content-Type` and `Content-Disposition` have it: `text/plain; charset="utf-8"`.
struct MediaType {
    /// In small letters.
    let name: String
    let parameters: [String: String]

    init(_ header: String) {
        var parts = MediaType.split(header)
        name = parts.isEmpty ? "" : trimmed(parts.removeFirst()).lowercased()
        var found: [String: String] = [:]
        for part in parts {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            found[trimmed(halves[0]).lowercased()] = MediaType.unquoted(trimmed(halves[1]))
        }
        parameters = found
    }

    /// Cuts at semicolons that do not stand in quotes.
    private static func split(_ header: String) -> [String] {
        var parts = [""]
        var quoted = false
        for character in header {
            if character == "\"" { quoted.toggle() }
            if character == ";", !quoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast())
    }
}
