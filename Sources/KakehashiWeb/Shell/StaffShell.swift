import Kakehashi

/// The page of the staff: the city's name, the menu, who is signed in, and the content.
struct StaffShell: Sendable {
    /// The rooms of the menu, in order.
    enum Room: String, CaseIterable {
        case sessions, timetable, indicators, reports, counter, settings, manual

        var path: String {
            self == .manual ? "/manual" : "/staff/\(rawValue)"
        }

        /// What an account needs to enter; nil where everyone may.
        var area: Area? {
            switch self {
            case .sessions, .timetable: .classes
            case .indicators: .indicators
            case .reports: .report
            case .counter: .counter
            case .settings: .accounts
            case .manual: nil
            }
        }
    }

    let words: Words
    let officeName: String
    /// The name of whoever is signed in; nil before that, when there is no menu either.
    let signedIn: String?
    /// The token that every form carries.
    let formToken: String
    /// The rooms that the account may enter.
    var rooms: [Room] = []

    /// - Parameters:
    ///   - width: a class that narrows the page: `narrow` or `reading`.
    ///   - refreshAfter: seconds and path, for a page that follows something; works without scripts.
    func page(
        _ title: String, room: Room? = nil, width: String? = nil, scripts: [String] = [],
        refreshAfter: (seconds: Int, path: String)? = nil, @HTMLBuilder content: () -> HTML
    ) -> String {
        let body =
            Shell.skipLink(words) + top + (signedIn == nil ? HTML() : menu(room))
            + H.main(.id("main"), .class(["page", width].compactMap { $0 }.joined(separator: " "))) { content() }
        return Shell.page(
            words, title: "\(title) — \(officeName) \(words("web.product"))",
            styles: ["staff.css", "report.css", "manual.css"], scripts: scripts,
            refresh: refreshAfter.map { "\($0.seconds);url=\(Attribute.local($0.path))" }, body: body)
    }

    private var top: HTML {
        H.header(.class("top")) {
            H.div(.class("top-row")) {
                H.div(.class("brand")) {
                    H.a(.href(signedIn == nil ? "/" : "/staff")) {
                        officeName
                        H.small { words("web.product") }
                    }
                }
                if let signedIn { H.div(.class("who")) { who(signedIn) } }
            }
        }
    }

    @HTMLBuilder private func who(_ name: String) -> HTML {
        H.a(.class("name-link"), .href("/staff/password")) { words("staff.signedInAs", ["name": name]) }
        form("/staff/sign-out") { H.button(.class("button quiet")) { words("staff.signOut") } }
    }

    private func menu(_ room: Room?) -> HTML {
        H.nav(.class("menu"), .ariaLabel(words("staff.menu"))) {
            H.ul {
                rooms.map { entry in
                    H.li {
                        H.a(.href(entry.path), Attribute.current("page").when(entry == room)) {
                            words("staff.menu.\(entry.rawValue)")
                        }
                    }
                }
            }
        }
    }

    /// A form that posts, with its token.
    func form(_ action: String, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML) -> HTML {
        H.form.with([.method("post"), .action(action)] + attributes) {
            H.input(.type("hidden"), .name("token"), .value(formToken))
            content()
        }
    }
}
