/// A class of which it is not yet known who came, so that figures of those days are not final.
public struct ClassGap: Hashable, Sendable, Codable {
    /// Why it is not known.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// The class has not begun.
        case toCome
        /// Nobody is recorded.
        case unrecorded
        /// Some who have a seat are neither present nor absent.
        case partlyRecorded
    }

    /// 教室番号.
    public var number: String
    public var date: LocalDate
    /// 施設番号.
    public var venue: String
    public var host: HoldingBody
    public var programme: Programme
    public var level: Level
    public var kind: Kind

    public init(
        number: String, date: LocalDate, venue: String = "", host: HoldingBody = .city,
        programme: Programme = .smartphone, level: Level = .introductory, kind: Kind = .unrecorded
    ) {
        self.number = number
        self.date = date
        self.venue = venue
        self.host = host
        self.programme = programme
        self.level = level
        self.kind = kind
    }
}

extension [ClassGap] {
    /// Those of a month whose class has begun.
    public func unrecorded(in month: YearMonth) -> [ClassGap] {
        filter { $0.kind != .toCome && month.contains($0.date) }
    }

    /// Those before a month whose class has begun.
    public func unrecorded(before month: YearMonth) -> [ClassGap] {
        filter { $0.kind != .toCome && $0.date < month.firstDay }
    }

    /// Those that are still to come.
    public var toCome: [ClassGap] { filter { $0.kind == .toCome } }
}

extension Indicator {
    /// The classes within days that its figure lacks: those of its scope whose attendance is not all known. A figure
    /// that counts no people lacks none.
    func lacking(_ gaps: [ClassGap], in days: ClosedRange<LocalDate>?) -> [String] {
        guard let days, calculation == .counted(.attendances) || calculation == .counted(.people) else { return [] }
        return gaps.filter {
            $0.kind != .toCome && days.contains($0.date)
                && scope.admits(host: $0.host, programme: $0.programme, level: $0.level)
        }.map(\.number)
    }
}
