/// The editions of one form side by side, each with the days on which it is used.
///
/// An edition without a last day is used until the next one begins, so that a new edition is added without touching the
/// one before.
public struct FormEditions<Edition: Sendable>: Sendable {
    /// An edition and the days on which it is used.
    public struct Entry: Sendable {
        public let edition: Edition
        public let validity: Validity
    }

    /// In the order of their days.
    public let entries: [Entry]

    /// Two editions of which each says that it is used on one day.
    public struct Clash: Error {
        public let first: Edition
        public let second: Edition
    }

    public init(_ editions: [Edition], _ validity: (Edition) -> Validity) throws(Clash) {
        let sorted = editions.map { (edition: $0, validity: validity($0)) }
            .sorted { ($0.validity.from?.dayNumber ?? .min) < ($1.validity.from?.dayNumber ?? .min) }
        var entries: [Entry] = []
        for (index, item) in sorted.enumerated() {
            var validity = item.validity
            if index + 1 < sorted.count {
                let next = sorted[index + 1]
                let dayBefore = next.validity.from.map { $0.adding(days: -1) }
                validity = Validity(from: validity.from, until: validity.until ?? dayBefore)
                let isEmpty = validity.from.flatMap { from in validity.until.map { $0 < from } } ?? false
                if isEmpty || validity.overlaps(next.validity) {
                    throw Clash(first: item.edition, second: next.edition)
                }
            }
            entries.append(Entry(edition: item.edition, validity: validity))
        }
        self.entries = entries
    }

    /// The edition that is used on that day.
    public func edition(on day: LocalDate) -> Edition? { entries.first { $0.validity.contains(day) }?.edition }

    /// The edition to show where none is used on the day: the next to come, else the last.
    public func nearest(to day: LocalDate) -> Edition? {
        let next = entries.first { $0.validity.from.map { $0 > day } ?? false }
        return edition(on: day) ?? (next ?? entries.last)?.edition
    }
}
