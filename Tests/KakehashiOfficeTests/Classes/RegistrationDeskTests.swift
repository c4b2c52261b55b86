import Dispatch
import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

@Suite struct RegistrationDeskTests {
    @Test func aFullSessionMakesOneWaitAndSaysWhichPlace() throws {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 2)
        let outcomes = try (1...5).map { try fixture.register(kana($0)) }
        #expect(outcomes.map(\.registration.number) == ["A-0001", "A-0002", "A-0003", "A-0004", "A-0005"])
        #expect(outcomes.map(\.registration.state) == [.confirmed, .confirmed, .waiting, .waiting, .waiting])
        #expect(outcomes.map(\.position) == [nil, nil, 1, 2, 3])
        let phrases = try ShippedPhrases.load("ja")
        #expect(phrases.text("registration.told.waiting", ["position": "3"]) == "満席のため、キャンセル待ち3番目です。")
        #expect(try fixture.findings() == [])
    }

    @Test func aFreeSeatGoesDownTheLine() throws {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 1)
        for index in 1...3 { try fixture.register(kana(index)) }
        let cancelled = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        #expect(cancelled.registration.state == .cancelled)
        #expect(cancelled.offered.map(\.number) == ["A-0002"])
        // The offered seat is kept: a new caller waits.
        #expect(try fixture.register(kana(4)).position == 2)
        let declined = try fixture.desk.decline("A-0002", by: fixture.clerk)
        #expect(declined.offered.map(\.number) == ["A-0003"])
        let accepted = try fixture.desk.accept("A-0003", by: fixture.clerk)
        #expect(accepted.registration.state == .confirmed)
        let counts = try fixture.desk.session("26-0001").counts
        #expect(counts == SessionCounts(confirmed: 1, waiting: 1, applications: 4))
        #expect(try fixture.findings() == [])
    }

    @Test func statesKeepTheirHistory() throws {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 1)
        try fixture.register(kana(1))
        try fixture.register(kana(2))
        _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        _ = try fixture.desk.accept("A-0002", by: fixture.clerk)
        let history = try fixture.store.read { snapshot in
            try snapshot.rows(
                """
                SELECT r.number, h.state, h.author FROM registration_history h
                JOIN registration r ON r.id = h.registration_id ORDER BY r.number, h.version
                """
            ) { "\(try $0.text("number")) \(try $0.text("state")) \(try $0.text("author"))" }
        }
        #expect(
            history == [
                "A-0001 confirmed account:clerk", "A-0001 cancelled account:clerk", "A-0002 waiting account:clerk",
                "A-0002 offered account:clerk", "A-0002 confirmed account:clerk",
            ])
    }

    @Test func aSecondRegistrationOfOnePersonIsTold() throws {
        let fixture = try DeskFixture()
        try fixture.session()
        try fixture.register("サトウ ハナ", age: 76)
        let faults = Fault.all { try fixture.register("さとう　はな", age: 76) }
        let phrases = try ShippedPhrases.load("ja")
        #expect(
            faults.map(phrases.advice) == [
                "この方は、教室26-0001をすでに受け付けています（A-0001、席あり）。もう一度受け付ける必要はありません。同姓同名の別の方のときだけ、「別の人です」(--another-person)を選んでください。"
            ])
        #expect(try fixture.register("サトウ ハナ", age: 76, isAnother: true).registration.number == "A-0002")
        // Whoever cancelled may come again.
        _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        _ = try fixture.desk.cancel("A-0002", by: fixture.clerk)
        // Two of one name are on file now, so that somebody has to say which one it is.
        let asked = Fault.all { try fixture.register("サトウ ハナ", age: 76) }
        #expect(asked == [Fault(.personLikely, ["people": "P-0001, P-0002"])])
        let again = try fixture.desk.register(
            RegistrationRequest(session: "26-0001", applicant: .known("P-0001")), by: fixture.clerk)
        #expect(again.registration.state == .confirmed)
    }

    @Test func aFamilyWithOneTelephoneIsNotOnePerson() throws {
        let fixture = try DeskFixture()
        try fixture.session()
        try fixture.register("サトウ ハナ", age: 76, telephone: "0982-52-2111")
        let husband = try fixture.register("サトウ タロウ", age: 78, telephone: "0982-52-2111")
        #expect(husband.person.number == "P-0002")
    }

    @Test func aCallerWhoIsOnFileIsRecognisedAndCompleted() throws {
        let fixture = try DeskFixture()
        try fixture.session()
        try fixture.session("2026-11-19")
        let first = try fixture.register("サトウ ハナ", age: 76)
        let second = try fixture.register("サトウハナ", to: "26-0002", age: 76, telephone: "０９８２－５２－２１１１")
        #expect(second.person.id == first.person.id)
        #expect(second.person.telephone == "0982-52-2111")
        #expect(second.registration.facts.ageBand == .from75)
    }

    @Test func aCallerWhomTheClerkRecognisesIsCompletedToo() throws {
        let fixture = try DeskFixture()
        try fixture.session()
        try fixture.session("2026-11-19")
        try fixture.register("サトウ ハナ")
        let entry = PersonEntry(kana: "サトウ ハナ", age: 76, device: .iphone)
        let outcome = try fixture.desk.register(
            RegistrationRequest(session: "26-0002", applicant: .recognised("P-0001", entry)), by: fixture.clerk)
        #expect(outcome.person.number == "P-0001")
        #expect(outcome.registration.facts == PersonFacts(ageBand: .from75, device: .iphone))
        let again = Fault.all {
            _ = try fixture.desk.register(
                RegistrationRequest(session: "26-0002", applicant: .known("P-0001")), by: fixture.clerk)
        }
        #expect(again.map(\.code) == [.registrationDuplicate])
    }

    @Test func oneRequestSentTwiceMakesOneRegistration() throws {
        let fixture = try DeskFixture()
        try fixture.session()
        try fixture.session("2026-11-19")
        let first = try fixture.register("サトウ ハナ", key: "k1")
        #expect(try fixture.register("サトウ ハナ", key: "k1").registration == first.registration)
        #expect(try fixture.desk.session("26-0001").counts.applications == 1)
        let reused = Fault.all { try fixture.register("サトウ ハナ", to: "26-0002", key: "k1") }
        #expect(reused == [Fault(.requestKeyReused, ["registration": "A-0001"])])
    }

    /// A browser's way back brings the old key with another caller: whatever differs is another request.
    static let otherRequests: [(String, RegistrationRequest)] = {
        let entry = PersonEntry(
            kana: "サトウ ハナ", name: "佐藤 花", age: 75, telephone: "0982-52-2111", device: .android, needs: "車いす")
        func request(
            _ change: (inout PersonEntry) -> Void = { _ in }, _ more: (inout RegistrationRequest) -> Void = { _ in }
        ) -> RegistrationRequest {
            var person = entry
            change(&person)
            var request = RegistrationRequest(session: "26-0001", applicant: .entry(person), key: "k1")
            more(&request)
            return request
        }
        return [
            ("as it was", request()), ("reading", request { $0.kana = "スズキ ウメ" }),
            ("name", request { $0.name = "佐藤 華" }), ("a variant of a character", request { $0.name = "佐藤 花\u{E0100}" }),
            ("no name", request { $0.name = nil }), ("age", request { $0.age = 76 }),
            ("birth date", request { ($0.age, $0.birthDate) = (nil, LocalDate("1951-04-01")) }),
            ("telephone", request { $0.telephone = "0982-52-2112" }), ("device", request { $0.device = .iphone }),
            ("needs", request { $0.needs = nil }), ("family", request { $0.familyContact = "長女 090" }),
            ("sex", request { $0.sex = .female }), ("district", request { $0.district = "東" }),
            ("companions", request({ _ in }) { $0.companions = 1 }),
            ("route", request({ _ in }) { $0.route = .counter }),
            ("another person", request({ _ in }) { $0.isAnotherPerson = true }),
            ("somebody on file", request({ _ in }) { $0.applicant = .known("P-0001") }),
            ("recognised", request({ _ in }) { $0.applicant = .recognised("P-0001", entry) }),
        ]
    }()

    @Test(arguments: otherRequests)
    func aKeyBelongsToTheWholeRequest(name: String, request: RegistrationRequest) throws {
        let fixture = try DeskFixture()
        let session = try fixture.session().session
        let first = try fixture.desk.register(Self.otherRequests[0].1, by: fixture.clerk)
        if name == "as it was" {
            var byKey = request
            byKey.session = session.id.description
            for again in [request, byKey] {
                #expect(try fixture.desk.register(again, by: fixture.clerk).registration == first.registration)
            }
        } else {
            let faults = Fault.all { _ = try fixture.desk.register(request, by: fixture.clerk) }
            #expect(faults == [Fault(.requestKeyReused, ["registration": "A-0001"])])
        }
        #expect(try fixture.desk.session("26-0001").counts.applications == 1)
    }

    /// Of a key from before digests were kept nobody can say that it is the same request.
    @Test func aKeyWithoutADigestIsNoAnswer() throws {
        let fixture = try DeskFixture()
        try fixture.session()
        try fixture.register("サトウ ハナ", key: "k1")
        try fixture.store.decide(.program, for: fixture.desk.office.id, at: DeskFixture.noon) { decision in
            _ = try decision.run("UPDATE request_key SET request_digest = NULL")
        }
        let faults = Fault.all { try fixture.register("サトウ ハナ", key: "k1") }
        #expect(faults == [Fault(.requestKeyReused, ["registration": "A-0001"])])
    }

    @Test func callsAtOnceInOneServerFillTheSeatsAndNoMore() throws {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 10)
        let desk = fixture.desk
        DispatchQueue.concurrentPerform(iterations: 40) { index in
            let request = RegistrationRequest(
                session: "26-0001", applicant: .entry(PersonEntry(kana: kana(index))))
            _ = try? desk.register(request, by: .program)
        }
        let counts = try desk.session("26-0001").counts
        #expect(counts == SessionCounts(confirmed: 10, waiting: 30, applications: 40))
        #expect(try fixture.findings() == [])
    }

    static let badEntries: [(PersonEntry, [String])] = [
        (PersonEntry(kana: ""), ["person.kana"]), (PersonEntry(kana: "佐藤"), ["person.kana"]),
        (PersonEntry(kana: "サトウ", age: 131), ["person.age"]),
        (PersonEntry(kana: "サトウ", birthDate: LocalDate("2026-11-03")), ["person.birth"]),
        (PersonEntry(kana: "サトウ", telephone: "110番"), ["person.telephone"]),
        (PersonEntry(kana: "", age: -1), ["person.kana", "person.age"]),
        (PersonEntry(kana: "ﾏﾘｱ Maria", telephone: ""), []),
    ]

    @Test(arguments: badEntries)
    func whatCannotBeReadIsToldByItsKind(entry: PersonEntry, expected: [String]) throws {
        let fixture = try DeskFixture()
        try fixture.session()
        let request = RegistrationRequest(session: "26-0001", applicant: .entry(entry))
        let faults = Fault.all { _ = try fixture.desk.register(request, by: fixture.clerk) }
        #expect(faults.map(\.code.name) == expected)
        // No personal value leaves with a fault.
        #expect(faults.flatMap(\.values.keys) == [])
    }

    @Test func aSessionThatIsOverOffersNoSeat() throws {
        let fixture = try DeskFixture()
        try fixture.session(capacity: 1)
        try fixture.register(kana(1))
        try fixture.register(kana(2))
        fixture.clock.set("2026-11-18", "10:00")
        #expect(try fixture.desk.cancel("A-0001", by: fixture.clerk).offered.isEmpty)
    }

    @Test(arguments: 0..<12)
    func anySequenceKeepsSeatsAndFigures(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let fixture = try DeskFixture()
        try fixture.session(capacity: Int.random(in: 1...4, using: &random))
        var numbers: [String] = []
        var trace = ["seed \(seed)"]
        for step in 0..<40 {
            let roll = Int.random(in: 0..<10, using: &random)
            let target = numbers.randomElement(using: &random) ?? "A-0000"
            trace.append("\(roll) \(target)")
            switch roll {
            case 0..<5: numbers.append(try fixture.register(kana(step)).registration.number)
            case 5..<8: _ = try? fixture.desk.cancel(target, by: fixture.clerk)
            case 8: _ = try? fixture.desk.accept(target, by: fixture.clerk)
            default: _ = try? fixture.desk.decline(target, by: fixture.clerk)
            }
            let overview = try fixture.desk.session("26-0001")
            let isSound =
                overview.counts.taken <= overview.session.capacity
                && (overview.freeSeats == 0 || overview.counts.waiting == 0)
            #expect(isSound, "\(trace.joined(separator: "\n"))")
        }
        #expect(try fixture.findings() == [], "\(trace.joined(separator: "\n"))")
    }
}
