public import FoundationEssentials

/// The sentences of one language, by key.
///
/// A text has places, `{venue}`, which are filled from values. A value that begins with `@` and names a phrase stands
/// for that phrase, itself filled from the same values: so a fault can say which kind of value was expected in either
/// language. `@day:2026-12-02` and its like are days as the language writes them, and a place `{date:day}` says the day
/// that stands under `date` as `2026-12-02` so. A key without a phrase renders as the key itself, which a test finds.
public struct Phrases: Sendable {
    /// `ja`, `en`, `ja-easy` …
    public let language: String
    /// From when days are told: days of another fiscal year carry their year; none does where it is nil.
    public var today: LocalDate?
    private var entries: [String: String]

    public init(language: String, entries: [String: String] = [:]) {
        self.language = language
        self.entries = entries
    }

    /// Adds the phrases of a file, a flat JSON object; what has been there under a key is replaced.
    public mutating func add(_ json: Data) throws {
        let more = try JSONDecoder().decode([String: String].self, from: json)
        entries.merge(more) { _, new in new }
    }

    /// Every key, sorted.
    public var keys: [String] { entries.keys.sorted() }

    /// Whether there is a phrase of that key.
    public func has(_ key: String) -> Bool { entries[key] != nil }

    /// The phrase with the values in their places; the key itself where there is none.
    public func text(_ key: String, _ values: [String: String] = [:]) -> String {
        guard let pattern = entries[key] else { return key }
        return filled(pattern, values)
    }

    private func filled(_ pattern: String, _ values: [String: String]) -> String {
        guard pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let place = String(rest[rest.index(after: open)..<close])
            result += value(at: place, values) ?? "{\(place)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func value(at place: String, _ values: [String: String]) -> String? {
        guard place.hasSuffix(":day") else { return values[place].map { resolved($0, values) } }
        return values[String(place.dropLast(4))].map { LocalDate($0).map(text(of:)) ?? resolved($0, values) }
    }

    /// A value, or the phrase that it names; phrases named within phrases end here.
    private func resolved(_ value: String, _ values: [String: String]) -> String {
        guard value.utf8.first == UInt8(ascii: "@") else { return value }
        guard let pattern = entries[String(value.dropFirst())] else { return calendarText(value.dropFirst()) ?? value }
        return filled(pattern, values.filter { $0.value != value })
    }
}
