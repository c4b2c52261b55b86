package import Kakehashi

/// A value for a place of a statement: `.text(name)`, `.int(capacity)`, `.id(session.id)`, `.date(day)`, `.null`.
///
/// Each maker takes an optional and turns nil into NULL.
package struct Value: Hashable, Sendable {
    enum Storage: Hashable, Sendable {
        case null
        case integer(Int64)
        case text(String)
    }

    let storage: Storage

    /// Whether both are stored as the same bytes. Swift's own equality of texts would take 神 (U+FA19) for 神 (U+795E),
    /// which are two ways to write a name.
    func isStored(like other: Value) -> Bool {
        guard case .text(let left) = storage, case .text(let right) = other.storage else { return self == other }
        return left.utf8.elementsEqual(right.utf8)
    }

    package static let null = Value(storage: .null)

    package static func text(_ text: String?) -> Value {
        Value(storage: text.map(Storage.text) ?? .null)
    }

    package static func int(_ number: Int?) -> Value {
        Value(storage: number.map { .integer(Int64($0)) } ?? .null)
    }

    package static func bool(_ truth: Bool?) -> Value {
        int(truth.map { $0 ? 1 : 0 })
    }

    /// A key, as its 36 characters.
    package static func id<Thing>(_ id: Identifier<Thing>?) -> Value {
        text(id?.description)
    }

    /// A day, as `2026-11-18`.
    package static func date(_ date: LocalDate?) -> Value {
        text(date?.description)
    }

    /// A month, as `2026-11`.
    package static func month(_ month: YearMonth?) -> Value {
        text(month?.description)
    }

    /// A time of day, as `09:30`.
    package static func time(_ time: TimeOfDay?) -> Value {
        text(time?.description)
    }

    /// A moment, as milliseconds since 1970.
    package static func instant(_ instant: Instant?) -> Value {
        Value(storage: instant.map { .integer($0.milliseconds) } ?? .null)
    }

    /// An enumeration, as its raw text.
    package static func raw<Case: RawRepresentable<String>>(_ value: Case?) -> Value {
        text(value?.rawValue)
    }
}
