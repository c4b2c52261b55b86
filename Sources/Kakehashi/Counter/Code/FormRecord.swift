/// What a form's 2D code holds: which form it is, its number and day, and what was answered on it.
public struct FormRecord: Hashable, Sendable {
    /// An answer as it is kept, not as it is printed: `male`, `2026-11-18`.
    public struct Value: Hashable, Sendable {
        public let path: String
        public let text: ScalarText

        public init(path: String, text: ScalarText) {
            self.path = path
            self.text = text
        }
    }

    public let form: String
    /// The edition of the paper.
    public let version: String
    public let serial: FormSerial?
    /// The day that the form bears.
    public let day: LocalDate
    /// In the order of the form.
    public let values: [Value]

    public init(form: String, version: String, serial: FormSerial?, day: LocalDate, values: [Value]) {
        self.form = form
        self.version = version
        self.serial = serial
        self.day = day
        self.values = values
    }
}

extension FormRecord {
    /// More than any form holds.
    public static let mostBytes = 65_536

    /// The record as bytes, before they are packed: a line with form, version, number and day, then a line for each
    /// value, parts separated by tabs. No answer holds a tab or an end of line.
    public var body: [UInt8] {
        let head = [form, version, serial.map { "\($0)" } ?? "", "\(day)"]
        let lines = [head] + values.map { [$0.path, $0.text.text] }
        return Array(lines.map { $0.joined(separator: "\t") }.joined(separator: "\n").utf8)
    }

    /// Reads the bytes; nil where they are not such a record.
    public init?(body: [UInt8]) {
        guard let text = String(validating: body, as: UTF8.self) else { return nil }
        // By scalars: a combining mark at the start of a value would join the separator before it.
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        }
        guard let head = lines.first, head.count == 4, !head[0].isEmpty, let day = LocalDate(head[3]),
            lines.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        let serial = FormSerial(head[2])
        guard head[2].isEmpty || serial != nil else { return nil }
        self.init(
            form: head[0], version: head[1], serial: serial, day: day,
            values: lines.dropFirst().map { Value(path: $0[0], text: ScalarText($0[1])) })
    }
}
