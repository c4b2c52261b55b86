package import Kakehashi

extension FileSnapshot {
    /// The offices that share this installation, by their code.
    package func offices() throws -> [Office] {
        try rows("SELECT id, code, name FROM office ORDER BY code") {
            Office(id: try $0.id("id"), code: try $0.text("code"), name: try $0.text("name"))
        }
    }

    package func office(_ id: Identifier<Office>) throws -> Office? {
        try offices().first { $0.id == id }
    }
}

extension Office {
    /// The office as it is on file now: its name may have been changed since it was looked up, also by another process.
    package func asStored(in store: Store) -> Office {
        (try? store.read { try $0.office(id) }) ?? self
    }
}

extension Decision {
    /// Adds an office or writes its new code and name.
    package func save(_ office: Office) throws {
        try run(
            """
            INSERT INTO office (id, code, name, version) VALUES (?, ?, ?, 1)
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, version = office.version + 1
            """,
            .id(office.id), .text(office.code), .text(office.name))
        try journal("office.save", "office:\(office.id)")
    }

    /// Gives the office's own plans the name that it has now.
    package func renamePlans(of body: String, to name: String) throws {
        for var plan in try plans() where plan.body == body {
            plan.body = name
            try update(plan, as: "plan.rename")
        }
    }
}
