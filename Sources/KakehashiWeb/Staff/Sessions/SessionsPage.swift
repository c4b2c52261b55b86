import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/sessions`: the sessions of a month, as a calendar or a list.
struct SessionsPage: Sendable {
    let classes: ClassDesk

    /// What the page was asked for.
    struct Choice {
        var month: YearMonth
        var level: Level?
        var venue: Venue?
        var isList: Bool

        /// The same page, changed in parts.
        func address(month: YearMonth? = nil, isList: Bool? = nil) -> String {
            Address.of(
                "/staff/sessions",
                [
                    ("month", "\(month ?? self.month)"), ("level", level?.rawValue ?? ""),
                    ("venue", venue?.number ?? ""), ("view", isList ?? self.isList ? "list" : ""),
                ])
        }
    }

    func show(_ visit: StaffVisit) throws -> Response {
        let venues = try classes.venues()
        let choice = SessionsPage.choice(visit, venues)
        let sessions = try classes.sessions(
            SessionQuery(month: choice.month, level: choice.level, venue: choice.venue?.id))
        let words = visit.words
        return visit.page(words("staff.sessions.title", ["month": words.month(choice.month)]), room: .sessions) {
            head(words, choice)
            filter(words, choice, venues)
            find(words)
            if choice.isList {
                SessionList(words: words, courses: classes.courses, today: visit.today).html(sessions)
            } else {
                SessionCalendar(words: words, courses: classes.courses, today: visit.today)
                    .html(choice.month, sessions)
            }
        }
    }

    private static func choice(_ visit: StaffVisit, _ venues: [Venue]) -> Choice {
        let query = visit.request.query
        return Choice(
            month: YearMonth(query.text("month")) ?? visit.today.yearMonth,
            level: Level(rawValue: query.text("level")),
            venue: venues.first { $0.number == query.text("venue") }, isList: query.text("view") == "list")
    }

    private func head(_ words: Words, _ choice: Choice) -> HTML {
        H.div(.class("bar")) {
            H.h1 { words("staff.sessions.title", ["month": words.month(choice.month)]) }
            Pieces.link(choice.address(month: choice.month.adding(months: -1)), words("staff.month.previous"), "quiet")
            Pieces.link(choice.address(month: choice.month.adding(months: 1)), words("staff.month.next"), "quiet")
            H.div(.class("push")) { Pieces.link("/staff/sessions/new", words("staff.session.new"), "main") }
        }
    }

    /// By the number that a caller reads from a letter.
    private func find(_ words: Words) -> HTML {
        H.form(.method("get"), .action("/staff/registrations"), .class("bar")) {
            Fields(words).text("number", "staff.field.findRegistration", size: "short", extra: [.autocomplete("off")])
            H.div(.class("field")) { H.button { words("staff.registration.open") } }
        }
    }

    private func filter(_ words: Words, _ choice: Choice, _ venues: [Venue]) -> HTML {
        let entered = [
            "month": "\(choice.month)", "level": choice.level?.rawValue ?? "", "venue": choice.venue?.number ?? "",
        ]
        let fields = Fields(words, entered: entered)
        let all = (value: "", label: words("staff.all"))
        return H.form(.method("get"), .action("/staff/sessions"), .class("card")) {
            H.div(.class("bar")) {
                H.input(.type("hidden"), .name("view"), .value(choice.isList ? "list" : ""))
                fields.select("month", "staff.field.month", options: MonthChoices.around(choice.month, words))
                fields.select(
                    "level", "staff.field.level", options: [all] + Level.allCases.map { ($0.rawValue, $0.japanese) })
                fields.select("venue", "staff.field.venue", options: [all] + venues.map { ($0.number, $0.name) })
                H.div(.class("field")) { H.button { words("staff.show") } }
                H.div(.class("field push")) {
                    Pieces.link(
                        choice.address(isList: !choice.isList),
                        words(choice.isList ? "staff.sessions.asCalendar" : "staff.sessions.asList"), "quiet")
                }
            }
        }
    }
}
