package import Kakehashi

extension Snapshot {
    /// What the sections said about a month, by indicator.
    package func monthComments(
        in month: YearMonth
    ) throws -> [Identifier<Indicator>: MonthComment] {
        let comments = try rows(
            "SELECT * FROM indicator_comment WHERE office_id = ? AND month = ?", .id(office), .month(month),
            make: MonthComment.init(row:))
        return Dictionary(comments.map { ($0.indicator, $0) }) { first, _ in first }
    }

    package func monthComment(on indicator: Identifier<Indicator>, in month: YearMonth) throws -> MonthComment? {
        try first(
            "SELECT * FROM indicator_comment WHERE indicator_id = ? AND month = ?", .id(indicator), .month(month),
            make: MonthComment.init(row:))
    }
}

extension Decision {
    /// Writes what a section says; `version` is the one that was shown to it, 0 where nothing was said before.
    package func save(_ comment: MonthComment, as action: JournalAction) throws {
        let subject = "indicator:\(comment.indicator)"
        guard comment.version > 0 else {
            try insert(comment)
            return try note(action, subject, isNew: true)
        }
        try runOnCurrentVersion(
            """
            UPDATE indicator_comment SET status = ?, cause = ?, next_step = ?, correction_reason = ?,
                version = version + 1
            WHERE indicator_id = ? AND month = ? AND version = ?
            """,
            .raw(comment.status), .text(comment.comment.cause), .text(comment.comment.nextStep),
            .text(comment.correctionReason), .id(comment.indicator), .month(comment.month), .int(comment.version),
            subject: "@thing.comment")
        try note(action, subject, isNew: false)
    }

    private func insert(_ comment: MonthComment) throws {
        try runOnCurrentVersion(
            """
            INSERT INTO indicator_comment (indicator_id, month, office_id, version, status, cause, next_step,
                correction_reason)
            VALUES (?, ?, ?, 1, ?, ?, ?, ?) ON CONFLICT (indicator_id, month) DO NOTHING
            """,
            .id(comment.indicator), .month(comment.month), .id(office), .raw(comment.status),
            .text(comment.comment.cause), .text(comment.comment.nextStep), .text(comment.correctionReason),
            subject: "@thing.comment")
    }
}

extension MonthComment {
    init(row: Row) throws {
        self.init(
            indicator: try row.id("indicator_id"), month: try row.month("month"), status: try row.raw("status"),
            comment: SectionComment(cause: try row.text("cause"), nextStep: try row.text("next_step")),
            correctionReason: try row.text("correction_reason"), version: try row.int("version"))
    }
}
