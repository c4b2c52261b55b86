/// Named values in the order they were sent: a query or a posted form.
package struct FormValues: Hashable, Sendable {
    package private(set) var fields: [Field] = []
    package private(set) var files: [File] = []

    /// A text field.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    /// A file of a multipart form.
    package struct File: Hashable, Sendable {
        package let name: String
        package let fileName: String
        package let type: String
        package let bytes: [UInt8]
    }

    /// More fields than the largest roster needs are refused, longer names too.
    static let maximumFields = 2000
    static let maximumNameBytes = 200

    package init(_ fields: [(String, String)] = []) {
        self.fields = fields.map { Field(name: $0.0, value: $0.1) }
    }

    /// The first value of this name.
    package subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The first value of this name; empty where there is none.
    package func text(_ name: String) -> String { self[name] ?? "" }

    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    mutating func add(_ name: String, _ value: String) throws(Problem) {
        try check(name)
        fields.append(Field(name: name, value: value))
    }

    mutating func add(_ file: File) throws(Problem) {
        try check(file.name)
        files.append(file)
    }

    private func check(_ name: String) throws(Problem) {
        guard fields.count + files.count < FormValues.maximumFields, name.utf8.count <= FormValues.maximumNameBytes
        else { throw Problem(.contentTooLarge) }
    }
}
