import Kakehashi
import KakehashiHTTP
import KakehashiMarkdown

/// `/manual` and `/manual/NAME`: the manuals, open to everyone since they show nobody.
struct ManualPages: Sendable {
    private let words: Words
    private let parts: WebParts
    /// Rendered once: name, title and text.
    private let manuals: [(name: String, title: String, text: HTML)]

    init(parts: WebParts) {
        words = parts.book.words()
        self.parts = parts
        manuals = parts.manuals.names.filter { $0.hasSuffix(".md") }.compactMap { file in
            guard let bytes = parts.manuals[file] else { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            let name = String(file.dropLast(3))
            return (name, ManualPages.title(of: text) ?? name, HTML(rendered: Markdown.markup(text)))
        }
    }

    private var shell: StaffShell {
        StaffShell(words: words, officeName: parts.office.name, signedIn: nil, formToken: "")
    }

    var endpoints: [Endpoint] {
        [.get("/manual", list), .get("/manual/{name}", show)]
    }

    private func list(_ request: Request) -> Response {
        .html(
            shell.page(words("web.manual.title"), width: "reading") {
                H.h1 { words("web.manual.title") }
                H.div(.class("doors")) {
                    manuals.map { manual in
                        H.a(.class("door"), .href("/manual/\(manual.name)")) { H.strong { manual.title } }
                    }
                }
            })
    }

    private func show(_ request: Request) throws -> Response {
        guard let manual = manuals.first(where: { $0.name == request.parameter("name") }) else {
            throw Problem(.notFound)
        }
        return .html(
            shell.page(manual.title, width: "reading") {
                H.nav(.class("crumbs"), .ariaLabel(words("web.crumbs"))) {
                    H.a(.href("/manual")) { words("web.manual.title") }
                }
                H.article(.class("card manual")) { manual.text }
            })
    }

    /// The first heading.
    private static func title(of text: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
    }
}
