/// Walks once over the bytes of a CSV text.
struct CSVReader {
    private let bytes: [UInt8]
    private var at: Int
    private var line = 1

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let carriageReturn: UInt8 = 13
    private static let lineFeed: UInt8 = 10

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func records() throws(Fault) -> [CSV.Record] {
        var records: [CSV.Record] = []
        while at < bytes.count { records.append(try record(row: records.count + 1)) }
        return records
    }

    private mutating func record(row: Int) throws(Fault) -> CSV.Record {
        let first = line
        var fields: [String] = []
        while true {
            fields.append(try field(column: fields.count + 1))
            guard at < bytes.count, bytes[at] == CSVReader.comma else { break }
            at += 1
        }
        endLine()
        return CSV.Record(line: first, row: row, fields: fields)
    }

    private mutating func field(column: Int) throws(Fault) -> String {
        guard at < bytes.count, bytes[at] == CSVReader.quote else { return plainField() }
        return try quotedField(column: column)
    }

    private mutating func plainField() -> String {
        let start = at
        while at < bytes.count, !endsField(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func quotedField(column: Int) throws(Fault) -> String {
        let first = line
        var content: [UInt8] = []
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == CSVReader.quote {
                guard at < bytes.count, bytes[at] == CSVReader.quote else {
                    try requireFieldEnd(column: column)
                    return String(decoding: content, as: UTF8.self)
                }
                at += 1
            } else if byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn && !atLineFeed {
                line += 1
            }
            content.append(byte)
        }
        throw Fault(.csvOpenQuote, ["line": "\(first)", "field": "\(column)"])
    }

    private var atLineFeed: Bool { at < bytes.count && bytes[at] == CSVReader.lineFeed }

    private func requireFieldEnd(column: Int) throws(Fault) {
        guard at == bytes.count || endsField(bytes[at]) else {
            throw Fault(.csvAfterQuote, ["line": "\(line)", "field": "\(column)"])
        }
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == CSVReader.comma || byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn
    }

    private mutating func endLine() {
        guard at < bytes.count else { return }
        at +=
            bytes[at] == CSVReader.carriageReturn && at + 1 < bytes.count && bytes[at + 1] == CSVReader.lineFeed ? 2 : 1
        line += 1
    }
}
