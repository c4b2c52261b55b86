import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// Stands before every page of the staff: who is it, may they enter, and did our own page send this form?
struct StaffGate: Sendable {
    /// The cookie with the sign-in's secret.
    static let cookie = "kakehashi_staff"

    /// What opens while a first password has to be changed.
    private static let openBefore = ["/staff/password", "/staff/sign-out"]

    typealias Page = @Sendable (StaffVisit) throws -> Response

    let parts: WebParts

    /// A page to look at.
    func get(_ pattern: String, _ area: Area?, _ page: @escaping Page) -> Endpoint {
        .get(pattern) { request in try enter(request, area, form: FormValues(), page) }
    }

    /// A form that changes something.
    func post(_ pattern: String, _ area: Area?, _ page: @escaping Page) -> Endpoint {
        .post(pattern) { request in try enter(request, area, form: try request.form(), page) }
    }

    private func enter(_ request: Request, _ area: Area?, form: FormValues, _ page: Page) throws -> Response {
        guard let signedIn = try signedIn(request) else { return try toSignIn(request) }
        if signedIn.account.mustChangePassword, !StaffGate.openBefore.contains(request.path) {
            return .redirect(to: "/staff/password")
        }
        if let area { try signedIn.account.require(area) }
        guard request.method.isSafe || signedIn.accepts(formToken: form.text("token")) else { throw Fault(.webForm) }
        return try page(visit(request, form, signedIn))
    }

    func signedIn(_ request: Request) throws -> SignedIn? {
        try request.cookie(StaffGate.cookie).flatMap { try parts.accounts.signedIn($0) }
    }

    private func visit(_ request: Request, _ form: FormValues, _ signedIn: SignedIn) -> StaffVisit {
        let words = parts.book.words()
        let shell = StaffShell(
            words: words, officeName: parts.office.name, signedIn: signedIn.account.displayName,
            formToken: signedIn.formToken,
            rooms: StaffShell.Room.allCases.filter { room in
                !signedIn.account.mustChangePassword && (room.area.map(signedIn.account.may) ?? true)
            })
        return StaffVisit(
            request: request, form: form, words: words, shell: shell, author: signedIn.account.author,
            today: parts.clock.now().localDate, mustChangePassword: signedIn.account.mustChangePassword)
    }

    /// The way to the sign-in, and from there back to where one wanted to go.
    private func toSignIn(_ request: Request) throws -> Response {
        if try parts.accounts.needFirstAdministrator() { return .redirect(to: "/staff/first") }
        let next =
            request.method.isSafe ? Address.of(request.path, request.query.fields.map { ($0.name, $0.value) }) : ""
        return .redirect(to: Address.of("/staff/sign-in", [("next", next)]))
    }
}
