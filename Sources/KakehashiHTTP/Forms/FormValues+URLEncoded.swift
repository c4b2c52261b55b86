extension FormValues {
    /// Reads `a=1&b=2`, the form of queries and plain forms; refuses broken escapes and bytes that are not UTF-8.
    package init(urlEncoded bytes: some Collection<UInt8>) throws(Problem) {
        self.init()
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(halves[0], plusIsSpace: true),
                let value = halves.count > 1 ? PercentCoding.decode(halves[1], plusIsSpace: true) : ""
            else { throw Problem(.badRequest) }
            try add(name, value)
        }
    }

    /// The fields as a query, ready to stand in a URL.
    package var urlEncoded: String {
        fields.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
    }
}
