import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// The counters to go to, each with its form, the last day as a date with its weekday, the fee and what to bring.
struct KioskSteps {
    let kiosk: KioskVisit
    private var words: Words { kiosk.words }

    func list(_ steps: [NextStep]) -> HTML {
        H.ol(.class("steps-next")) { steps.map(entry) }
    }

    private func entry(_ step: NextStep) -> HTML {
        let language = kiosk.visit.language
        return H.li {
            H.strong { step.counter.text(language) }
            H.span { step.form.text(language) }
            step.lastDay.map { day in
                H.span(.class("until")) { words("kiosk.closing.until", ["day": dayText(day)]) }
            }
            NoticeWords(words: words, language: language).lines(step).map { line in H.span(.class("notice")) { line } }
            PreflightView.byHand(step, words)
        }
    }

    /// 11月30日(月), or Monday, 30 November
    private func dayText(_ day: LocalDate) -> String {
        words(
            "kiosk.day",
            [
                "month": words("kiosk.month.\(day.month)"), "day": "\(day.day)",
                "weekday": words("kiosk.weekday.\(day.weekday)"),
            ])
    }
}
