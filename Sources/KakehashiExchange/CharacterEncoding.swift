package import FoundationEssentials
package import Kakehashi

/// How the bytes of a text file stand for characters: the three ways in which offices send tables.
package enum CharacterEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8
    /// With the byte order mark by which spreadsheet programs know UTF-8.
    case utf8WithMark
    /// Microsoft's Shift_JIS with the characters of NEC and IBM, 髙 and 﨑 among them.
    case cp932

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Tells how a file is encoded, and its text.
    ///
    /// What holds as UTF-8 is taken as such: Japanese text in CP932 practically never does.
    package static func decode(_ bytes: Data) throws(Fault) -> (text: String, encoding: CharacterEncoding) {
        try refuseOtherFiles(bytes)
        if bytes.starts(with: mark) {
            guard let text = String(validating: bytes.dropFirst(3), as: UTF8.self) else {
                throw undecodable(bytes, at: firstBadByte(bytes))
            }
            return (text, .utf8WithMark)
        }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
        let converter = try Converter(from: "CP932", to: "UTF-8")
        let (converted, read) = try converter.convert(bytes)
        guard read == bytes.count else { throw undecodable(bytes, at: max(read, firstBadByte(bytes))) }
        return (String(decoding: converted, as: UTF8.self), .cp932)
    }

    /// The bytes of a text; throws where CP932 lacks one of its characters.
    package func encode(_ text: String) throws(Fault) -> Data {
        switch self {
        case .utf8: return Data(text.utf8)
        case .utf8WithMark: return Data(CharacterEncoding.mark) + Data(text.utf8)
        case .cp932: break
        }
        let bytes = Data(text.utf8)
        let (converted, read) = try Converter(from: "UTF-8", to: "CP932").convert(bytes)
        guard read == bytes.count else {
            throw Fault(.charactersLacking, ["line": "\(CharacterEncoding.line(of: read, in: bytes))"])
        }
        return converted
    }

    /// Spreadsheets and UTF-16 texts are told apart, since their remedies differ.
    private static func refuseOtherFiles(_ bytes: Data) throws(Fault) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw Fault(.charactersUTF16) }
        if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw Fault(.charactersSpreadsheet)
        }
        if let zero = bytes.firstIndex(of: 0) { throw undecodable(bytes, at: zero - bytes.startIndex) }
    }

    private static func undecodable(_ bytes: Data, at offset: Int) -> Fault {
        Fault(.charactersUndecodable, ["line": "\(line(of: offset, in: bytes))"])
    }

    private static func line(of offset: Int, in bytes: Data) -> Int {
        bytes.prefix(offset).count { $0 == 10 } + 1
    }

    /// How far the bytes hold as UTF-8.
    private static func firstBadByte(_ bytes: Data) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var good = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { good += UTF8.width(scalar) }
        return good
    }
}

extension Fault.Code {
    /// The bytes hold neither as UTF-8 nor as CP932.
    package static let charactersUndecodable = Fault.Code("characters.undecodable", .data)
    /// The file is UTF-16, as some programs save "Unicode text".
    package static let charactersUTF16 = Fault.Code("characters.utf16", .data)
    /// The file is a workbook, not a text.
    package static let charactersSpreadsheet = Fault.Code("characters.spreadsheet", .data)
    /// The text holds characters that CP932 lacks.
    package static let charactersLacking = Fault.Code("characters.lacking", .data)
    /// The system cannot convert CP932.
    package static let charactersNoConverter = Fault.Code("characters.noConverter", .unavailable)
}

/// The codes of faults in the bytes of files.
package enum CharacterFaults {
    package static let all: [Fault.Code] = [
        .charactersUndecodable, .charactersUTF16, .charactersSpreadsheet, .charactersLacking, .charactersNoConverter,
        .fileMissing, .fileUnreadable, .fileTooLarge,
    ]
}
