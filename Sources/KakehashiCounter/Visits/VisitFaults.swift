package import Kakehashi

extension Fault.Code {
    /// The visit has ended, or there never was one. Values: none.
    package static let visitGone = Fault.Code("visit.gone", .missing)
    /// More visits at once than a city hall has people. Values: none.
    package static let visitsTooMany = Fault.Code("visit.tooMany", .unavailable)
    /// It has not been said yet what the visit is about. Values: none.
    package static let visitWithoutPurpose = Fault.Code("visit.withoutPurpose", .conflict)
    /// Not every question has an answer yet. Values: none.
    package static let visitUnfinished = Fault.Code("visit.unfinished", .conflict)
    /// The document is being made. Values: none.
    package static let visitMaking = Fault.Code("visit.making", .conflict)
    /// The paper for these answers is printed, or under way; they cannot be changed any more. Values: none.
    package static let visitHasPaper = Fault.Code("visit.hasPaper", .conflict)
    /// Nothing has been printed yet. Values: none.
    package static let visitNotPrinted = Fault.Code("visit.notPrinted", .conflict)
    /// A job is under way, or nobody knows yet whether all of it came out. Values: none.
    package static let visitPrintUnderway = Fault.Code("visit.printUnderway", .conflict)
    /// The event could not be kept, so nothing was wiped. Values: none.
    package static let visitNotKept = Fault.Code("visit.notKept", .unavailable)
    /// The document was handed over already, and nothing was kept. Values: none.
    package static let visitPaperTaken = Fault.Code("visit.paperTaken", .conflict)
    /// The counter has a printer; the document is not offered to the browser. Values: none.
    package static let visitHasPrinter = Fault.Code("visit.hasPrinter", .conflict)
    /// The document could not be made, for a reason that is no fault of the answers. Values: none.
    package static let visitDocumentFailed = Fault.Code("visit.documentFailed", .program)
    /// The print job failed, so that there is nothing to count. Values: none.
    package static let visitPrintFailed = Fault.Code("visit.printFailed", .conflict)
}

/// The codes of visits, for the test that each has its sentences.
package enum VisitFaults {
    package static let all: [Fault.Code] = [
        .visitGone, .visitsTooMany, .visitWithoutPurpose, .visitUnfinished, .visitMaking, .visitHasPaper,
        .visitNotPrinted, .visitPrintUnderway, .visitNotKept, .visitPaperTaken, .visitHasPrinter,
        .visitDocumentFailed, .visitPrintFailed,
    ]
}
