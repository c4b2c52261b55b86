package import Kakehashi

extension Snapshot {
    package func registration(_ id: Identifier<Registration>) throws -> Registration? {
        try registrations("id = ? AND office_id = ?", [.id(id), .id(office)]).first
    }

    package func registration(numbered number: String) throws -> Registration? {
        try registrations("office_id = ? AND number = ?", [.id(office), .text(number)]).first
    }

    /// The registrations of a session in the order of its line.
    package func registrations(of session: Identifier<Session>) throws -> [Registration] {
        try registrations("session_id = ?", [.id(session)])
    }

    /// What a person applied for on a day.
    package func registrations(of person: Identifier<Person>, on date: LocalDate) throws -> [Registration] {
        try registrations(
            "person_id = ? AND session_id IN (SELECT id FROM session WHERE local_date = ?)", [.id(person), .date(date)])
    }

    package func registrations() throws -> [Registration] {
        try registrations("office_id = ?", [.id(office)])
    }

    private func registrations(_ condition: String, _ values: [Value]) throws -> [Registration] {
        try rows(
            "SELECT * FROM registration WHERE \(condition) ORDER BY session_id, line", values: values,
            make: Registration.init(row:))
    }

    /// The states of a registration with the days on which they began, the first one first.
    package func history(
        of registration: Identifier<Registration>
    ) throws -> [(state: RegistrationState, day: LocalDate)] {
        try rows(
            "SELECT state, local_date FROM registration_history WHERE registration_id = ? ORDER BY version",
            .id(registration)
        ) { (state: try $0.raw("state"), day: try $0.date("local_date")) }
    }

    /// The registration that a request of this key made before, and the digest of that request; none for one that was
    /// taken before digests were kept.
    package func request(_ key: String) throws -> (registration: Identifier<Registration>, digest: String?)? {
        try first(
            "SELECT registration_id, request_digest FROM request_key WHERE office_id = ? AND request_key = ?",
            .id(office), .text(key)
        ) { (try $0.id("registration_id"), try $0.optionalText("request_digest")) }
    }
}

extension Decision {
    package func insert(_ registration: Registration, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO registration (id, office_id, version, number, session_id, person_id, line, applied_ms,
                local_date, state, route, companions, age_band, sex, district, device)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values: [
                .id(registration.id), .id(office), .int(registration.version), .text(registration.number),
                .id(registration.session), .id(registration.person), .int(registration.line),
                .instant(registration.appliedAt), .date(registration.appliedAt.localDate),
            ] + columns(of: registration))
        try keepHistory(of: registration)
        stale.sessions.insert(registration.session)
        try note(action, "registration:\(registration.id)", isNew: true)
    }

    /// Writes state, route, companions and facts over the version that the registration was loaded with.
    @discardableResult
    package func update(_ registration: Registration, as action: JournalAction) throws -> Registration {
        try runOnCurrentVersion(
            """
            UPDATE registration SET state = ?, route = ?, companions = ?, age_band = ?, sex = ?, district = ?,
                device = ?, told_ms = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            values: columns(of: registration) + [
                .instant(registration.toldAt), .id(registration.id), .int(registration.version),
            ],
            subject: "@thing.registration")
        var written = registration
        written.version += 1
        try keepHistory(of: written)
        stale.sessions.insert(written.session)
        try note(action, "registration:\(written.id)", isNew: false)
        return written
    }

    /// Notes that the person was told of the seat that is offered.
    package func noteOfferTold(_ registration: Registration) throws {
        try run("UPDATE registration SET told_ms = ? WHERE id = ?", .instant(instant), .id(registration.id))
        try journal("registration.told", "registration:\(registration.id)")
    }

    /// Remembers which registration a request made, so that the same request sent again makes no second one.
    package func remember(
        request key: String, _ digest: String, made registration: Identifier<Registration>
    ) throws {
        try run(
            """
            INSERT INTO request_key (office_id, request_key, request_digest, registration_id, at_ms)
            VALUES (?, ?, ?, ?, ?)
            """, .id(office), .text(key), .text(digest), .id(registration), .instant(instant))
    }

    private func columns(of registration: Registration) -> [Value] {
        [.raw(registration.state), .raw(registration.route), .int(registration.companions)]
            + registration.facts.columns
    }

    private func keepHistory(of registration: Registration) throws {
        try run(
            """
            INSERT INTO registration_history
                (registration_id, version, office_id, state, at_ms, local_date, author)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            .id(registration.id), .int(registration.version), .id(office), .raw(registration.state),
            .instant(instant), .date(instant.localDate), .text(author.label))
    }
}

extension PersonFacts {
    /// `age_band, sex, district, device`
    var columns: [Value] { [.raw(ageBand), .raw(sex), .text(district), .raw(device)] }

    init(row: Row) throws {
        self.init(
            ageBand: try row.optionalRaw("age_band"), sex: try row.optionalRaw("sex"),
            district: try row.optionalText("district"), device: try row.optionalRaw("device"))
    }
}

extension Registration {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), number: try row.text("number"), session: try row.id("session_id"),
            person: try row.id("person_id"), state: try row.raw("state"), line: try row.int("line"),
            appliedAt: try row.instant("applied_ms"), route: try row.raw("route"),
            companions: try row.int("companions"), facts: try PersonFacts(row: row),
            toldAt: try row.optionalInstant("told_ms"), version: try row.int("version"))
    }
}
