/// Header fields in order; names compare without regard to case, and one may stand several times.
package struct Headers: Hashable, Sendable {
    package private(set) var fields: [Field] = []

    /// One field.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    package init(_ fields: [(String, String)] = []) {
        for (name, value) in fields { add(name, value) }
    }

    /// The first field of this name.
    package subscript(name: String) -> String? {
        fields.first { Headers.same($0.name, name) }?.value
    }

    package func all(_ name: String) -> [String] {
        fields.filter { Headers.same($0.name, name) }.map(\.value)
    }

    /// Adds a field beside those of the same name. Control characters, which could start another field, are dropped.
    package mutating func add(_ name: String, _ value: String) {
        let clean = String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }))
        fields.append(Field(name: name, value: clean))
    }

    /// Replaces all fields of this name.
    package mutating func set(_ name: String, _ value: String) {
        fields.removeAll { Headers.same($0.name, name) }
        add(name, value)
    }

    /// Adds a field where none of this name stands.
    package mutating func setIfMissing(_ name: String, _ value: String) {
        if self[name] == nil { add(name, value) }
    }

    private static func same(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8) { lowercase($0) == lowercase($1) }
    }
}

/// The small letter of an ASCII capital; every other byte is left as it is.
func lowercase(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte + 32 : byte
}
