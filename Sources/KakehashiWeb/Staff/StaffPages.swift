import Kakehashi
import KakehashiHTTP

/// All pages of the staff.
struct StaffPages: Sendable {
    let parts: WebParts

    var endpoints: [Endpoint] {
        let gate = StaffGate(parts: parts)
        return SignInPages(parts: parts, gate: gate).endpoints + FirstStartPages(parts: parts).endpoints
            + sessions(gate) + registrations(gate) + attendance(gate)
    }

    private func sessions(_ gate: StaffGate) -> [Endpoint] {
        let month = SessionsPage(classes: parts.classes)
        let one = SessionPage(classes: parts.classes)
        let new = NewSessionPage(classes: parts.classes)
        return [
            gate.get("/staff/sessions", .classes, month.show),
            gate.get("/staff/sessions/new", .classes, new.show),
            gate.post("/staff/sessions/new", .classes, new.add),
            gate.get("/staff/sessions/{session}", .classes, one.show),
            gate.post("/staff/sessions/{session}/cancel", .classes, one.cancel),
        ]
    }

    private func registrations(_ gate: StaffGate) -> [Endpoint] {
        let register = RegisterPage(classes: parts.classes)
        let one = RegistrationPage(classes: parts.classes)
        return [
            gate.get("/staff/sessions/{session}/register", .classes, register.show),
            gate.post("/staff/sessions/{session}/register", .classes, register.register),
            gate.get("/staff/registrations/{registration}", .classes, one.show),
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
}
