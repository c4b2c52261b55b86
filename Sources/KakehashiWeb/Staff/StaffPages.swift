import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// All pages of the staff.
struct StaffPages: Sendable {
    let parts: WebParts

    var endpoints: [Endpoint] {
        let gate = StaffGate(parts: parts)
        return SignInPages(parts: parts, gate: gate).endpoints + FirstStartPages(parts: parts).endpoints
            + PasswordPage(parts: parts, gate: gate).endpoints
            + SettingsPage(accounts: parts.accounts).endpoints(gate)
            + AccountPage(accounts: parts.accounts).endpoints(gate)
            + sessions(gate) + timetable(gate) + registrations(gate) + attendance(gate) + figures(gate) + counter(gate)
    }

    private func sessions(_ gate: StaffGate) -> [Endpoint] {
        let month = SessionsPage(classes: parts.classes)
        let one = SessionPage(classes: parts.classes, papers: parts.papers)
        let new = NewSessionPage(classes: parts.classes)
        return [
            gate.get("/staff/sessions", .classes, month.show),
            gate.get("/staff/sessions/new", .classes, new.show),
            gate.post("/staff/sessions/new", .classes, new.add),
            gate.get("/staff/sessions/{session}", .classes, one.show),
            gate.post("/staff/sessions/{session}/cancel", .classes, one.cancel),
            gate.post("/staff/sessions/{session}/publish", .classes, one.publish),
            gate.post("/staff/sessions/{session}/seats", .classes, one.resize),
            gate.post("/staff/sessions/{session}/told", .classes, one.told),
        ] + (parts.papers.map { PaperPages(papers: $0, session: one).endpoints(gate) } ?? [])
    }

    private func timetable(_ gate: StaffGate) -> [Endpoint] {
        let timetables = TimetableDesk(classes: parts.classes)
        let year = TimetableYearPage(timetables: timetables, papers: parts.papers)
        let month = TimetableMonthPage(timetables: timetables)
        let one = TimetableClassPage(timetables: timetables)
        let apply = TimetableApplyPage(timetables: timetables)
        let publish = TimetablePublishPage(timetables: timetables)
        return [
            gate.get("/staff/timetable", .classes, year.first),
            gate.post("/staff/timetable", .classes, year.keep),
            gate.get("/staff/timetable/{year}", .classes, year.show),
            gate.get("/staff/timetable/{year}/file/{file}", .classes, year.download),
            gate.get("/staff/timetable/{year}/month/{month}", .classes, month.show),
            gate.get("/staff/timetable/{year}/class", .classes, one.show),
            gate.post("/staff/timetable/{year}/class", .classes, one.move),
            gate.get("/staff/timetable/{year}/apply", .classes, apply.show),
            gate.post("/staff/timetable/{year}/apply", .classes, apply.apply),
            gate.get("/staff/timetable/{year}/publish", .classes, publish.show),
            gate.post("/staff/timetable/{year}/publish", .classes, publish.publish),
        ]
    }

    private func registrations(_ gate: StaffGate) -> [Endpoint] {
        let register = RegisterPage(classes: parts.classes)
        let one = RegistrationPage(classes: parts.classes)
        return [
            gate.get("/staff/sessions/{session}/register", .classes, register.show),
            gate.post("/staff/sessions/{session}/register", .classes, register.register),
            gate.get("/staff/registrations", .classes, one.find),
            gate.get("/staff/registrations/{registration}", .classes, one.show),
            gate.get("/staff/registrations/{registration}/cancel", .classes, one.askToCancel),
            gate.post("/staff/registrations/{registration}/restore", .classes, one.restore),
            gate.post("/staff/registrations/{registration}/told", .classes, one.told),
            gate.post("/staff/registrations/{registration}/accept", .classes, one.accept),
            gate.post("/staff/registrations/{registration}/decline", .classes, one.decline),
            gate.post("/staff/registrations/{registration}/cancel", .classes, one.cancel),
        ]
    }

    private func attendance(_ gate: StaffGate) -> [Endpoint] {
        let page = AttendancePage(classes: parts.classes)
        return [
            gate.get("/staff/sessions/{session}/attendance", .classes, page.show),
            gate.post("/staff/sessions/{session}/attendance", .classes, page.save),
            gate.post("/staff/sessions/{session}/walk-ins", .classes, page.addWalkIn),
        ]
    }

    private func figures(_ gate: StaffGate) -> [Endpoint] {
        let indicators = IndicatorsPage(reports: parts.reports)
        let reports = ReportsPage(parts: parts)
        return [
            gate.get("/staff/indicators", .indicators, indicators.show),
            gate.get("/staff/indicators/{plan}/{indicator}", .indicators, indicators.one),
            gate.get("/staff/reports", .report, reports.show),
            gate.get("/staff/reports/{file}", .report, reports.download),
            gate.post("/staff/reports/texts", .report, reports.comment),
        ]
    }

    private func counter(_ gate: StaffGate) -> [Endpoint] {
        guard let visits = parts.visits else { return [] }
        let residents = parts.residents
        let start = CounterStartPage(visits: visits, residents: residents)
        return [
            gate.get("/staff/counter", .counter, start.show),
            gate.post("/staff/counter/search", .counter, start.search),
            gate.post("/staff/counter/begin", .counter) { try CounterVisit.begin($0, visits, residents) },
        ] + visit(CounterGate(gate: gate, visits: visits))
    }

    /// The pages of one visit at the counter.
    private func visit(_ gate: CounterGate) -> [Endpoint] {
        let talk = CounterTalkPage()
        let preflight = CounterPreflightPage()
        let paper = CounterPaperPage()
        return [
            gate.get("talk", talk.show), gate.post("talk", talk.answer),
            gate.get("preflight", preflight.show), gate.post("preflight", preflight.decide),
            gate.post("preflight/again", preflight.again),
            gate.get("preflight/character/{number}", preflight.character),
            gate.get("paper", paper.show), gate.get("state", isTouch: false, paper.state),
            gate.get("preview/{form}/{page}", paper.picture), gate.post("print", paper.print),
            gate.post("cancel", paper.cancel), gate.post("handOver", paper.handOver),
            gate.post("finish", paper.finish), gate.post("end", paper.end),
        ]
    }
}
