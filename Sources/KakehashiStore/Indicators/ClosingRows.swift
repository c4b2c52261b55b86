import FoundationEssentials
package import Kakehashi

extension Snapshot {
    /// What has been declared final and holds, between two months, with the reasons for later corrections.
    package func monthClosings(
        in months: ClosedRange<YearMonth>
    ) throws -> [MonthClosing] {
        let names = try authorNames()
        return try rows(
            """
            SELECT c.*, m.correction_reason FROM indicator_closing c
            LEFT JOIN indicator_comment m ON m.indicator_id = c.indicator_id AND m.month = c.month
            WHERE c.office_id = ? AND c.month BETWEEN ? AND ? AND c.reopened_at_ms IS NULL
            ORDER BY c.month, c.indicator_id
            """,
            .id(office), .month(months.lowerBound), .month(months.upperBound)
        ) { row in
            let by = try row.text("closed_by")
            return MonthClosing(
                indicator: try row.id("indicator_id"), month: try row.month("month"),
                figures: try row.document("document"), instant: try row.instant("closed_at_ms"), by: names[by] ?? by,
                reason: try row.text("reason"), correctionReason: try row.optionalText("correction_reason") ?? "")
        }
    }

    /// The tables of classes as they were declared final for a month; nil where they were not.
    package func closedClasses(in month: YearMonth) throws -> ReportedClassTables? {
        try first(
            "SELECT document FROM class_closing WHERE office_id = ? AND month = ? AND reopened_at_ms IS NULL",
            .id(office), .month(month)
        ) { try $0.document("document") }
    }

    /// The names of those whose accounts make changes, by the label that changes carry.
    private func authorNames() throws -> [String: String] {
        let accounts = try rows("SELECT id, display_name FROM account WHERE office_id = ?", .id(office)) {
            (Author.account(try $0.text("id")).label, try $0.text("display_name"))
        }
        return Dictionary(accounts) { first, _ in first }
    }
}

extension Decision {
    /// Keeps a month's figures of an indicator as they were declared final.
    package func close(
        _ indicator: Identifier<Indicator>, in month: YearMonth, with figures: ReportedIndicator,
        because reason: String, as action: JournalAction
    ) throws {
        try run(
            """
            INSERT INTO indicator_closing (indicator_id, month, closing, office_id, document, reason, closed_at_ms,
                closed_by)
            SELECT ?, ?, COUNT(*) + 1, ?, ?, ?, ?, ? FROM indicator_closing WHERE indicator_id = ? AND month = ?
            """,
            .id(indicator), .month(month), .id(office), .text(try Self.text(of: figures)), .text(reason),
            .instant(instant), .text(author.label), .id(indicator), .month(month))
        try note(action, "indicator:\(indicator)", isNew: true)
    }

    /// Lets a month's figures follow the records again; what was declared final is kept, with the reason.
    package func reopen(
        _ indicator: Identifier<Indicator>, in month: YearMonth, because reason: String, as action: JournalAction
    ) throws {
        try run(
            """
            UPDATE indicator_closing SET reopened_at_ms = ?, reopened_by = ?, reopen_reason = ?
            WHERE indicator_id = ? AND month = ? AND reopened_at_ms IS NULL
            """,
            .instant(instant), .text(author.label), .text(reason), .id(indicator), .month(month))
        try note(action, "indicator:\(indicator)", isNew: false)
    }

    /// Keeps the tables of classes with the month's first indicator that is declared final.
    package func close(_ tables: ReportedClassTables, in month: YearMonth, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO class_closing (office_id, month, closing, document, closed_at_ms, closed_by)
            SELECT ?, ?, COUNT(*) + 1, ?, ?, ? FROM class_closing WHERE office_id = ? AND month = ?
            """,
            .id(office), .month(month), .text(try Self.text(of: tables)), .instant(instant), .text(author.label),
            .id(office), .month(month))
        try note(action, "month:\(month)", isNew: true)
    }

    /// Lets the tables of classes follow the records again.
    package func reopenClasses(in month: YearMonth, as action: JournalAction) throws {
        try run(
            "UPDATE class_closing SET reopened_at_ms = ? WHERE office_id = ? AND month = ? AND reopened_at_ms IS NULL",
            .instant(instant), .id(office), .month(month))
        try note(action, "month:\(month)", isNew: false)
    }

    private static func text(of document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}

extension Row {
    fileprivate func document<Document: Decodable>(_ column: String) throws -> Document {
        try parsed(column) { try? JSONDecoder().decode(Document.self, from: Data($0.utf8)) }
    }
}
