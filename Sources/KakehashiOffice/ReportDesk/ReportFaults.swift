package import Kakehashi

extension Fault.Code {
    /// No plan has that number or name. Values: `plan`.
    package static let planUnknown = Fault.Code("plan.unknown", .missing)
    /// No plan runs in the month of the report. Values: `month`.
    package static let reportNoPlan = Fault.Code("report.noPlan", .missing)
    /// The month has not begun. Values: `month`.
    package static let reportFutureMonth = Fault.Code("report.futureMonth", .data)
    /// The plan has no such indicator. Values: `plan`, `indicator`.
    package static let indicatorUnknown = Fault.Code("indicator.unknown", .missing)
    /// A reading for an indicator that is counted from records.
    package static let readingOfCounted = Fault.Code("reading.ofCounted", .data)
    /// The month of the report, or a class of it, is still to come. Values: `indicator`, `month`, `when`.
    package static let reportMonthRuns = Fault.Code("report.monthRuns", .conflict)
    /// Attendance is missing and no reason is given. Values: `indicator`, `month`, `when`, `count`, `classes`.
    package static let reportIncomplete = Fault.Code("report.incomplete", .conflict)
    /// What was declared final is opened without a reason. Values: `indicator`, `when`.
    package static let reportReopenReason = Fault.Code("report.reopenReason", .data)
    /// Indicators as of a day to come. Values: `date`, `day`.
    package static let indicatorFutureDay = Fault.Code("indicator.futureDay", .data)
    /// No reading of that day. Values: `plan`, `indicator`, `date`, `day`.
    package static let readingUnknown = Fault.Code("reading.unknown", .missing)
    /// A reading is taken back without a reason.
    package static let readingNoReason = Fault.Code("reading.noReason", .data)
    /// A reading of a day to come.
    package static let readingFuture = Fault.Code("reading.future", .data)
    /// A value outside what its unit or its plan allows. Values: `least`, `most`.
    package static let readingRange = Fault.Code("reading.range", .data)
    /// A part of something that is counted in whole ones. Values: `unit`.
    package static let readingFraction = Fault.Code("reading.fraction", .data)
    /// A value that its numerator and denominator do not give. Values: `expected`.
    package static let readingNotItsShare = Fault.Code("reading.notItsShare", .data)
    /// Something to look at again: a value far from its neighbours. Values: `indicator`, `value`, `other`, `date`.
    package static let readingJump = Fault.Code("reading.jump", .data)
    /// Something to look at again: a cumulative value below the one before. Values: `indicator`, `value`, `other`, `date`.
    package static let readingFalls = Fault.Code("reading.falls", .data)
}

/// The faults of indicators and reports.
package enum ReportFaults {
    package static let all: [Fault.Code] = [
        .planUnknown, .reportNoPlan, .reportFutureMonth, .indicatorUnknown, .readingOfCounted, .reportMonthRuns,
        .reportIncomplete, .reportReopenReason, .indicatorFutureDay, .readingUnknown, .readingNoReason,
        .readingFuture, .readingRange, .readingFraction, .readingNotItsShare, .readingJump, .readingFalls,
    ]
}
