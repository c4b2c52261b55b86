package import Kakehashi
import KakehashiStore

/// What a section says about an indicator in a month's report.
package struct SectionEntry: Hashable, Sendable {
    /// 計画番号 and 指標番号.
    package var plan: String
    package var indicator: String
    package var comment: SectionComment
    package var status: Reading.Status
    /// Why figures have changed since they were declared final.
    package var correctionReason: String
    /// Why it is declared final although attendance is missing, or why what was declared final is open again.
    package var reason: String
    /// The version that was shown; nil writes over whatever is there.
    package var version: Int?

    package init(
        plan: String, indicator: String, comment: SectionComment, status: Reading.Status = .provisional,
        correctionReason: String = "", reason: String = "", version: Int? = nil
    ) {
        self.plan = plan
        self.indicator = indicator
        self.comment = comment
        self.status = status
        self.correctionReason = correctionReason
        self.reason = reason
        self.version = version
    }
}

extension ReportDesk {
    /// Writes what the section says about an indicator in a month: 要因, 今後の対応, and whether its figures are final.
    package func comment(
        on indicator: String, of plan: String, in month: YearMonth, _ comment: SectionComment,
        status: Reading.Status = .provisional, reason: String = "", version: Int? = nil, by author: Author
    ) throws {
        let entry = SectionEntry(
            plan: plan, indicator: indicator, comment: comment, status: status, reason: reason, version: version)
        try save([entry], in: month, by: author)
    }

    /// Writes what sections say about a month: all entries or none. Figures that become final are kept as they are at
    /// this moment; those that are opened again follow the records.
    ///
    /// Throws every fault: a stale entry, a month that is not over, missing attendance without a reason, an opening
    /// without a reason.
    package func save(_ entries: [SectionEntry], in month: YearMonth, by author: Author) throws {
        try decide(author) { decision in
            var faults: [Fault] = []
            for entry in entries {
                do {
                    try save(entry, in: month, decision)
                } catch let fault as Fault {
                    if !faults.contains(fault) { faults.append(fault) }
                }
            }
            if faults.count == 1 { throw faults[0] }
            guard faults.isEmpty else { throw Faults(faults) }
            try settleClasses(in: month, plan: entries.first?.plan, decision)
        }
    }

    private func save(_ entry: SectionEntry, in month: YearMonth, _ decision: Decision) throws {
        let indicator = try self.indicator(entry.indicator, of: entry.plan, in: decision)
        let before = try decision.monthComment(on: indicator.id, in: month)
        try decision.save(
            MonthComment(
                indicator: indicator.id, month: month, status: entry.status, comment: entry.comment,
                correctionReason: entry.correctionReason, version: entry.version ?? before?.version ?? 0),
            as: "indicator.comment")
        let isClosed = try decision.monthClosings(in: month...month)
            .contains { $0.indicator == indicator.id }
        switch (isClosed, entry.status) {
        case (false, .final): try close(indicator, entry, in: month, decision)
        case (true, .provisional): try reopen(indicator, entry, in: month, decision)
        default: break
        }
    }

    private func close(
        _ indicator: Indicator, _ entry: SectionEntry, in month: YearMonth, _ decision: Decision
    ) throws {
        let material = try material(month, plan: entry.plan, decision)
        let values = ["indicator": indicator.number, "month": month.description, "when": Phrases.value(month)]
        guard material.coversWholeMonth else { throw Fault(.reportMonthRuns, values) }
        let missing = material.missing(for: indicator).map(\.number)
        guard missing.isEmpty || !entry.reason.isEmpty else {
            let classes = ["count": "\(missing.count)", "classes": missing.prefix(10).joined(separator: "、")]
            throw Fault(.reportIncomplete, values.merging(classes) { old, _ in old })
        }
        let report = MonthlyReport(material)
        guard let line = report.plans.flatMap(\.indicators).first(where: { $0.number == indicator.number }) else {
            throw Fault(.indicatorUnknown, ["plan": entry.plan, "indicator": indicator.number])
        }
        try decision.close(
            indicator.id, in: month, with: line, because: missing.isEmpty ? "" : entry.reason,
            as: JournalAction("indicator.close", figures: ["missing": missing.count]))
    }

    private func reopen(
        _ indicator: Indicator, _ entry: SectionEntry, in month: YearMonth, _ decision: Decision
    ) throws {
        guard !entry.reason.isEmpty else {
            throw Fault(.reportReopenReason, ["indicator": indicator.number, "when": Phrases.value(month)])
        }
        try decision.reopen(indicator.id, in: month, because: entry.reason, as: "indicator.reopen")
    }

    /// The tables of classes are final from the first closing of an indicator that counts classes to the last opening.
    private func settleClasses(in month: YearMonth, plan: String?, _ decision: Decision) throws {
        let closed = Set(try decision.monthClosings(in: month...month).map(\.indicator))
        let counts = try decision.indicators().contains { $0.countsClasses && closed.contains($0.id) }
        let before = try decision.closedClasses(in: month)
        if counts, before == nil {
            let report = MonthlyReport(try material(month, plan: plan, decision))
            try decision.close(report.classTables, in: month, as: "classes.close")
        } else if !counts, before != nil {
            try decision.reopenClasses(in: month, as: "classes.reopen")
        }
    }
}
