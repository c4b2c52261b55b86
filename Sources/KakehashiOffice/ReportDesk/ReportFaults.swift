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
}

/// The faults of indicators and reports.
package enum ReportFaults {
    package static let all: [Fault.Code] = [
        .planUnknown, .reportNoPlan, .reportFutureMonth, .indicatorUnknown, .readingOfCounted,
    ]
}
