import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// What would not be right on paper: each problem with its characters enlarged, and the ways to go on as buttons.
struct PreflightView {
    let words: Words
    /// Where its forms post to and its pictures lie, such as `/kiosk/preflight`.
    let path: String
    /// Where the answer behind a field is mended.
    let mend: (Question) -> String
    /// Whether the names that Unicode gives a character are shown; they say nothing to a resident.
    var namesCharacters = true
    /// A form that posts, with the token of the visit or the sign-in.
    let form: (_ action: String, _ content: HTML) -> HTML

    func html(_ items: [PreflightItem]) -> HTML {
        H.ol(.class("problems")) { items.map(entry) }
    }

    private func entry(_ item: PreflightItem) -> HTML {
        let problem = item.problem
        return H.li(.class("problem")) {
            H.h2 { fieldName(problem.place) }
            H.p(.class("of")) { item.form.text(words.phrases.language) }
            H.p { words("preflight.problem.\(problem.word)", PreflightView.values(problem)) }
            item.characters.map(character)
            if item.needsStaff { Pieces.note("care") { H.p { words("preflight.callStaff") } } }
            offers(item)
        }
    }

    private func character(_ shown: PreflightItem.Shown) -> HTML {
        H.figure(.class("character")) {
            if shown.depiction != .none {
                H.img(
                    .src("\(path)/character/\(shown.number)"), .alt(alternative(shown)), .width(160),
                    .height(160))
            }
            H.figcaption {
                if namesCharacters {
                    H.strong { shown.character.codePoints }
                    H.span { shown.character.name }
                } else if shown.depiction == .none {
                    H.strong { shown.character.text.text }
                }
                if shown.depiction != .whole { H.span { words("preflight.shown.\(shown.depiction.rawValue)") } }
            }
        }
    }

    private func alternative(_ shown: PreflightItem.Shown) -> String {
        namesCharacters
            ? shown.character.codePoints : words("preflight.shown.picture", ["character": shown.character.text.text])
    }

    private func offers(_ item: PreflightItem) -> HTML {
        let place = item.problem.place
        return form(
            path,
            PreflightView.hidden(place)
                + H.div(.class("offers")) {
                    item.offers.map { offer in
                        H.button(.name("remedy"), .value(PreflightView.value(of: offer))) {
                            words(offerKey(offer, item.problem), ["font": offer.family ?? ""])
                        }
                    }
                    if let question = item.question, PreflightView.canBeMended(item.problem) {
                        H.a(.class("button"), .href(mend(question))) { words("preflight.mend.\(item.problem.word)") }
                    }
                })
    }

    /// Some problems have words of their own for an offer.
    private func offerKey(_ offer: FormRemedy, _ problem: FormProblem) -> String {
        let key = "preflight.offer.\(offer.word)"
        return words.phrases.has("\(key).\(problem.word)") ? "\(key).\(problem.word)" : key
    }

    /// What was decided, each with a way to decide anew.
    func decisions(_ decisions: [PreflightDecision]) -> HTML? {
        guard !decisions.isEmpty else { return nil }
        return Pieces.note("care") {
            H.p { words("preflight.decided") }
            H.ul(.class("decisions")) {
                decisions.map { decision in
                    H.li {
                        H.span {
                            decision.form.text(words.phrases.language) + " "
                            H.strong { fieldName(decision.place) }
                            " " + decision.remedies.map(told).joined(separator: words("kiosk.need.between"))
                        }
                        form(
                            "\(path)/again",
                            PreflightView.hidden(decision.place) + H.button { words("preflight.again") })
                    }
                }
            }
        }
    }

    private func told(_ remedy: FormRemedy) -> String {
        words("preflight.told.\(remedy.word)", ["font": remedy.family ?? ""])
    }

    /// The field's name; the lists of people have none of their own.
    func fieldName(_ place: FormRemedies.Place) -> String { NoticeWords(words.phrases).field(place.field) }
}

extension PreflightView {
    /// A variant is no mistake in the answer; nobody is asked to change how a name is written.
    private static func canBeMended(_ problem: FormProblem) -> Bool { problem.lacking.isEmpty }

    private static func hidden(_ place: FormRemedies.Place) -> HTML {
        H.input(.type("hidden"), .name("form"), .value(place.form))
            + H.input(.type("hidden"), .name("field"), .value(place.field))
    }

    private static func values(_ problem: FormProblem) -> [String: String] {
        switch problem.kind {
        case .cells(let count): ["cells": "\(count)"]
        case .members(let rows): ["rows": "\(rows)"]
        case .missing, .glyph, .overflow, .choice, .nobody, .code: [:]
        }
    }

    private static let font = "font="

    private static func value(of remedy: FormRemedy) -> String { remedy.family.map { font + $0 } ?? remedy.word }

    /// The place that a posted form names.
    static func place(_ form: FormValues) -> FormRemedies.Place {
        FormRemedies.Place(form: form.text("form"), field: form.text("field"))
    }

    /// What a posted form decides; nil for what no button says.
    static func remedy(_ form: FormValues) -> FormRemedy? {
        let text = form.text("remedy")
        if text.hasPrefix(font) { return .font(String(text.dropFirst(font.count))) }
        switch text {
        case "shrink": return .shrink
        case "wrap": return .wrap
        case "addendum": return .addendum
        case "handwriting": return .handwriting
        default: return nil
        }
    }
}
