import Kakehashi
import KakehashiHTTP

/// `/`: two doors, the kiosk and the staff's.
struct StartPage: Sendable {
    let parts: WebParts

    var endpoints: [Endpoint] {
        [.get("/", show)]
    }

    private func show(_ request: Request) -> Response {
        let words = parts.book.words()
        let shell = StaffShell(words: words, officeName: parts.office.name, signedIn: nil, formToken: "")
        return .html(
            shell.page(words("web.start.title")) {
                H.h1 { words("web.start.title") }
                H.p { words("web.start.text") }
                H.div(.class("doors")) {
                    door("/kiosk", "kiosk", words)
                    door("/staff", "staff", words)
                    door("/manual", "manual", words)
                }
            })
    }

    private func door(_ path: String, _ name: String, _ words: Words) -> HTML {
        H.a(.class("door"), .href(path)) {
            H.strong { words("web.start.\(name)") }
            words("web.start.\(name).text")
        }
    }
}
