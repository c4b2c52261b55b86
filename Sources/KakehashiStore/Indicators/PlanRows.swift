package import Kakehashi

extension Snapshot {
    /// The office's plans, by their number.
    package func plans() throws -> [Plan] {
        try rows("SELECT * FROM plan WHERE office_id = ? ORDER BY number", .id(office), make: Plan.init(row:))
    }

    package func plan(numbered number: String) throws -> Plan? {
        try first(
            "SELECT * FROM plan WHERE office_id = ? AND number = ?", .id(office), .text(number), make: Plan.init(row:))
    }
}

extension Decision {
    package func insert(_ plan: Plan, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO plan (id, office_id, version, number, name, body, first_year, last_year, rule)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .id(plan.id), .id(office), .int(plan.version), .text(plan.number), .text(plan.name), .text(plan.body),
            .int(plan.firstYear.startYear), .int(plan.lastYear.startYear), .text(plan.rule.code))
        try note(action, "plan:\(plan.id)", isNew: true)
    }

    /// Writes the plan over the version that it was loaded with.
    package func update(_ plan: Plan, as action: JournalAction) throws {
        try runOnCurrentVersion(
            """
            UPDATE plan SET name = ?, body = ?, first_year = ?, last_year = ?, rule = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            .text(plan.name), .text(plan.body), .int(plan.firstYear.startYear), .int(plan.lastYear.startYear),
            .text(plan.rule.code), .id(plan.id), .int(plan.version), subject: "@thing.plan")
        try note(action, "plan:\(plan.id)", isNew: false)
    }
}

extension Plan {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), number: try row.text("number"), name: try row.text("name"),
            body: try row.text("body"), firstYear: FiscalYear(startYear: try row.int("first_year")),
            lastYear: FiscalYear(startYear: try row.int("last_year")),
            rule: try row.parsed("rule") { MarkRule($0) }, version: try row.int("version"))
    }
}
