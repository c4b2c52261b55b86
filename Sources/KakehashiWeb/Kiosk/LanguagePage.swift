import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// In which language the questions go on: exactly those in which the visit's forms are asked. The paper is in Japanese.
struct LanguagePage: Sendable {
    private static let path = "/kiosk/language"

    func show(_ kiosk: KioskVisit) throws -> Response {
        let words = kiosk.words
        let offered = try LanguagePage.offered(kiosk)
        let isForced = !offered.contains(kiosk.visit.language)
        let then = kiosk.request.query.text("then")
        return kiosk.page(
            words("kiosk.language.title"), back: isForced ? "/kiosk/need" : try LanguagePage.way(back: then, kiosk)
        ) {
            H.h1 { words("kiosk.language.title") }
            H.p { words(isForced ? "kiosk.language.forced" : "kiosk.language.text") }
            if isForced { forms(kiosk) }
            kiosk.form(LanguagePage.path) {
                if !then.isEmpty { H.input(.type("hidden"), .name("then"), .value(then)) }
                H.div(.class("languages")) { offered.map { door($0, kiosk.book) } }
            }
        }
    }

    func choose(_ kiosk: KioskVisit) throws -> Response {
        let language = kiosk.form.text("language")
        guard try LanguagePage.offered(kiosk).contains(language) else { return .redirect(to: LanguagePage.path) }
        try kiosk.visits.speak(language, for: kiosk.token)
        return .redirect(to: try LanguagePage.way(back: kiosk.form.text("then"), kiosk))
    }

    /// A page that asks; where a form that is needed is not asked in the visit's language, another is chosen first.
    func before(_ page: @escaping KioskGate.Page) -> KioskGate.Page {
        { kiosk in
            guard try LanguagePage.offered(kiosk).contains(kiosk.visit.language) else {
                return .redirect(to: LanguagePage.path)
            }
            return try page(kiosk)
        }
    }

    /// The way to the choice; nil where there is none. `then` is the question to come back to.
    static func path(_ kiosk: KioskVisit, then question: String? = nil) -> String? {
        guard let offered = try? offered(kiosk), offered.count > 1 else { return nil }
        return Address.of(path, question.map { [("then", $0)] } ?? [])
    }

    private static func offered(_ kiosk: KioskVisit) throws -> [String] {
        try kiosk.visits.languages(of: kiosk.visit, spoken: kiosk.book.spoken)
    }

    /// Back to the question where one was left, else to the first without an answer.
    private static func way(back question: String, _ kiosk: KioskVisit) throws -> String {
        guard kiosk.visit.purpose != nil else { return "/kiosk/need" }
        let interview = try kiosk.visits.interview(of: kiosk.visit)
        guard interview.question(question, kiosk.visit.answers) != nil else {
            return try KioskPath.next(kiosk.visit, kiosk.visits)
        }
        return KioskPath.question(question)
    }

    /// The forms for which the language has to be changed.
    private func forms(_ kiosk: KioskVisit) -> HTML? {
        guard let forms = try? kiosk.visits.forms(of: kiosk.visit) else { return nil }
        let language = kiosk.visit.language
        return H.ul {
            forms.filter { !$0.notice.isAsked(in: language) }.map { form in H.li { form.name.text(language) } }
        }
    }

    private func door(_ language: String, _ book: PhraseBook) -> HTML {
        let words = book.words(in: language)
        return H.button(.class("door"), .name("language"), .value(language), .lang(language)) {
            H.strong { words("kiosk.language.go") }
            H.span { words("kiosk.language.paper") }
        }
    }
}
