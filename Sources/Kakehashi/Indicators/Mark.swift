/// How an indicator stands against its target.
public enum Mark: String, Hashable, Sendable, Codable, CaseIterable {
    case achieved, improving, missed
    /// No reading of the year yet, or nothing to hold it against.
    case unmeasured

    /// The sign of the published tables; a word always stands beside it.
    public var sign: String {
        switch self {
        case .achieved: "○"
        case .improving: "△"
        case .missed: "×"
        case .unmeasured: "-"
        }
    }
}

/// Whether a mark is the last word on its target, or was given while the year was still running.
public enum MarkTiming: String, Hashable, Sendable, Codable {
    /// The year is over, or what is reached cannot be lost any more.
    case settled
    /// 年度途中: the fiscal year of the target is running.
    case midYear
    /// 目標年度の前: the target is for a later fiscal year.
    case ahead

    init(of mark: Mark, _ indicator: Indicator, value: Amount?, target: Target?, asOf day: LocalDate) {
        let stays = value == .introduced(true) || indicator.grows && indicator.direction == .more
        if mark == .unmeasured || mark == .achieved && stays {
            self = .settled
        } else if let target, target.year > day.fiscalYear {
            self = .ahead
        } else {
            self = day < day.fiscalYear.lastDay ? .midYear : .settled
        }
    }
}

extension Phrases {
    /// A mark in words by the plan's rule, with what keeps it from being the last word: 未達成（年度途中）.
    public func words(
        of mark: Mark, by rule: MarkRule, _ timing: MarkTiming = .settled, _ direction: IndicatorDirection = .more
    ) -> String {
        let within = mark == .achieved && timing != .settled && direction.lessIsBetter
        let word = text("mark.\(rule.kind.rawValue).\(within ? "within" : mark.rawValue)")
        return timing == .settled ? word : text("mark.\(timing.rawValue)", ["mark": word])
    }
}
