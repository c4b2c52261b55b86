package import Kakehashi

extension Decision {
    /// Counts an event in the office's file, once for each key: false where it was counted before.
    package func count(_ event: VisitEvent) throws -> Bool {
        guard try insert(event) else { return false }
        for (form, filled) in event.forms {
            try run(
                """
                INSERT INTO visit_form_day (office_id, local_date, form, visits, filled) VALUES (?, ?, ?, 1, ?)
                ON CONFLICT (office_id, local_date, form)
                DO UPDATE SET visits = visit_form_day.visits + 1, filled = visit_form_day.filled + excluded.filled
                """,
                .id(office), .date(event.instant.localDate), .text(form), .int(filled))
        }
        try journal("visit.count", "visit:\(event.id)", figures: ["forms": event.forms.values.reduce(0, +)])
        return true
    }
}
