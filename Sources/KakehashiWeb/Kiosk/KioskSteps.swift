import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// The counters to go to, each with its form, the last day as a date with its weekday, the fee, what to bring, and what
/// is written by pen.
struct KioskSteps {
    let kiosk: KioskVisit

    func list(_ steps: [NextStep]) -> HTML {
        H.ol(.class("steps-next")) { steps.map(entry) }
    }

    private func entry(_ step: NextStep) -> HTML {
        let language = kiosk.visit.language
        let notice = NoticeWords(kiosk.words.phrases)
        return H.li {
            H.strong { step.counter.text(language) }
            H.span { step.form.text(language) }
            notice.until(step).map { until in H.span(.class("until")) { until } }
            notice.lines(step).map { line in H.span(.class("notice")) { line } }
            notice.pen(step).map { pen in H.span(.class("notice by-hand")) { pen } }
        }
    }
}
