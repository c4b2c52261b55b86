package import Kakehashi

extension Row {
    package func id<Thing>(_ column: String, of thing: Thing.Type = Thing.self) throws -> Identifier<Thing> {
        try parsed(column, Identifier<Thing>.init)
    }

    package func optionalID<Thing>(_ column: String, of thing: Thing.Type = Thing.self) throws -> Identifier<Thing>? {
        try optionalParsed(column, Identifier<Thing>.init)
    }

    package func date(_ column: String) throws -> LocalDate {
        try parsed(column) { LocalDate($0) }
    }

    package func optionalDate(_ column: String) throws -> LocalDate? {
        try optionalParsed(column) { LocalDate($0) }
    }

    package func month(_ column: String) throws -> YearMonth {
        try parsed(column) { YearMonth($0) }
    }

    package func time(_ column: String) throws -> TimeOfDay {
        try parsed(column) { TimeOfDay($0) }
    }

    package func optionalTime(_ column: String) throws -> TimeOfDay? {
        try optionalParsed(column) { TimeOfDay($0) }
    }

    /// An enumeration from its raw text.
    package func raw<Case: RawRepresentable<String>>(_ column: String, as type: Case.Type = Case.self) throws -> Case {
        try parsed(column) { Case(rawValue: $0) }
    }

    package func optionalRaw<Case: RawRepresentable<String>>(
        _ column: String, as type: Case.Type = Case.self
    ) throws -> Case? {
        try optionalParsed(column) { Case(rawValue: $0) }
    }

    /// A text read by the reading given, which answers nil for a text that it does not know.
    package func parsed<Result>(_ column: String, _ reading: (String) -> Result?) throws -> Result {
        guard let value = try optionalParsed(column, reading) else { throw unreadable(column) }
        return value
    }

    package func optionalParsed<Result>(_ column: String, _ reading: (String) -> Result?) throws -> Result? {
        try read(column) { statement.text($0).flatMap(reading) }
    }
}
