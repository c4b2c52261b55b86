import Kakehashi
import KakehashiHTTP

/// One request of a member of staff who is signed in.
struct StaffVisit {
    let request: Request
    /// The fields of a posted form, whose token has been checked.
    let form: FormValues
    let words: Words
    let shell: StaffShell
    /// As the journal names them.
    let author: Author
    let today: LocalDate
    /// Whether the password was given by somebody else and has to be changed first.
    var mustChangePassword = false

    /// What tells this sign-in from every other.
    var signIn: String { shell.formToken }

    /// A value of the route's pattern.
    func parameter(_ name: String) -> String { request.parameter(name) }

    /// A page in the staff's shell.
    func page(
        _ title: String, room: StaffShell.Room? = nil, width: String? = nil, scripts: [String] = [],
        status: Status = .ok, refresh: (seconds: Int, path: String)? = nil, @HTMLBuilder content: () -> HTML
    ) -> Response {
        .html(
            shell.page(title, room: room, width: width, scripts: scripts, refreshAfter: refresh, content: content),
            status: status)
    }
}
