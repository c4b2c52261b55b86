import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// What somebody came for: a life event, or single forms.
struct PurposeFields {
    let desk: FormDesk
    let words: Words
    /// Only forms that are in use are offered.
    let today: LocalDate

    var html: HTML {
        H.fieldset {
            H.legend { words("staff.counter.purpose") }
            H.div(.class("choices")) {
                desk.events.map { Fields.radio("event", $0.id, $0.name.japanese, checked: false) }
            }
        }
            + H.fieldset {
                H.legend { words("staff.counter.forms") }
                H.div(.class("choices")) {
                    desk.formsInUse(on: today).map { Fields.checkbox("form", $0.id, $0.name.japanese, checked: false) }
                }
            }
    }

    /// The purpose that was chosen; nil where nothing was.
    static func read(_ form: FormValues) -> Visit.Purpose? {
        let forms = form.all("form")
        if !forms.isEmpty { return .forms(forms) }
        return SessionReading.filled(form.text("event")).map { .event($0) }
    }
}
