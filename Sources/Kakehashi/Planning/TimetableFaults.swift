extension Fault.Code {
    /// There are no venues, or nobody who teaches.
    public static let timetableNoMaterial = Fault.Code("timetable.noMaterial", .data)
    /// Neither records nor rules say which classes the year should have. Values: `year`.
    public static let timetableNothingWanted = Fault.Code("timetable.nothingWanted", .data)
    /// The year to be planned is over. Values: `year`, `date`, its last day.
    public static let timetableYearOver = Fault.Code("timetable.yearOver", .data)
    /// All that is left of the year lies before the magazine's deadline. Values: `year`, `date`, `weeks`.
    public static let timetableNoDaysLeft = Fault.Code("timetable.noDaysLeft", .data)
    /// A file is no timetable. Values: `file`.
    public static let timetableUnreadable = Fault.Code("timetable.unreadable", .data)
    /// A timetable is of a form that this version does not know. Values: `file`, `found`, `known`.
    public static let timetableVersion = Fault.Code("timetable.version", .data)
    /// No timetable keeps all the rules. Values: `rules`.
    public static let timetableImpossible = Fault.Code("timetable.impossible", .data)
    /// A timetable breaks rules that must hold. Values: `number`.
    public static let timetableBroken = Fault.Code("timetable.broken", .data)
    /// A timetable names something that the city does not have. Values: `name`.
    public static let timetableStrange = Fault.Code("timetable.strange", .data)
    /// A timetable has published classes elsewhere or with other people than the records, and does not know how they
    /// stand there. Values: `number`.
    public static let timetableOld = Fault.Code("timetable.old", .conflict)
    /// A timetable gives a class the number of another class. Values: `number`.
    public static let timetableForeign = Fault.Code("timetable.foreign", .conflict)
    /// A repair found no timetable that keeps every rule. Values: `number`.
    public static let timetableUnmended = Fault.Code("timetable.unmended", .data)
    /// A change for a repair cannot be read. Values: `change`.
    public static let timetableChange = Fault.Code("timetable.change", .data)
}

/// The faults of timetables.
public enum TimetableFaults {
    public static let all: [Fault.Code] = [
        .timetableNoMaterial, .timetableNothingWanted, .timetableYearOver, .timetableNoDaysLeft, .timetableUnreadable,
        .timetableVersion, .timetableImpossible, .timetableBroken, .timetableStrange, .timetableChange,
        .timetableOld, .timetableForeign, .timetableUnmended,
    ]
}
