/// What a member of staff works at.
public enum Role: String, NamedInJapanese, Comparable {
    case administrator, organiser, counter, report

    public var japanese: String {
        switch self {
        case .administrator: "管理者"
        case .organiser: "講座担当"
        case .counter: "窓口担当"
        case .report: "集計担当"
        }
    }

    /// What the role may enter.
    public var areas: Set<Area> {
        switch self {
        case .administrator: Set(Area.allCases)
        case .organiser: [.classes, .indicators]
        case .counter: [.counter]
        case .report: [.indicators, .report]
        }
    }

    public static func < (left: Role, right: Role) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A part of the staff's screens.
public enum Area: String, Hashable, Sendable, CaseIterable {
    /// Sessions, registrations, attendance.
    case classes
    /// Interviews at the counter and the resident file.
    case counter
    /// Looking at the indicators.
    case indicators
    /// Handing on the monthly report and typing the section's texts.
    case report
    /// Accounts of staff.
    case accounts
}
