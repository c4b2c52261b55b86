import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// What to tell somebody before they begin: of each form in use its counter, its fee and the papers to bring.
struct FormNotices {
    let desk: FormDesk
    let words: Words
    let today: LocalDate

    var html: HTML {
        H.details(.class("card")) {
            H.summary { words("staff.counter.notices") }
            Pieces.table(
                caption: words("staff.counter.notices"), hidesCaption: true,
                heads: ["form", "counter", "know"].map { Pieces.head(words("staff.counter.notices.\($0)")) }
            ) { desk.formsInUse(on: today).map(row) }
        }
    }

    private func row(_ form: FormTemplate) -> HTML {
        let step = NextStep(form, Answers(), on: today)
        return H.tr {
            H.th(.scope("row")) { form.name.japanese }
            H.td { form.counter.japanese }
            H.td { NoticeWords(words.phrases).lines(step).map { line in H.p { line } } }
        }
    }
}
