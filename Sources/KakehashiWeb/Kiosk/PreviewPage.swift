import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// The forms as they will be on paper, and the way to the paper.
struct PreviewPage: Sendable {
    func show(_ kiosk: KioskVisit) throws -> Response {
        let words = kiosk.words
        if kiosk.visit.stage.hasPaper { return .redirect(to: "/kiosk/printing") }
        let forms = try kiosk.visits.forms(of: kiosk.visit)
        if let open = try kiosk.visits.interview(of: kiosk.visit).next(after: kiosk.visit.answers) {
            return .redirect(to: KioskPath.question(open.id))
        }
        guard try kiosk.visits.problems(kiosk.token).isEmpty else { return .redirect(to: "/kiosk/preflight") }
        let decisions = try kiosk.visits.decisions(of: kiosk.visit)
        let answers = try kiosk.visits.applicableAnswers(of: kiosk.visit)
        let count = "\(forms.reduce(0) { $0 + $1.pages(for: answers, on: kiosk.visit.day).count })"
        let slips = try kiosk.visits.slipPages(of: kiosk.visit)
        let slip = slips > 0 ? words("kiosk.preview.slip", ["count": "\(slips)"]) : nil
        return kiosk.page(
            words("kiosk.preview.title"), back: "/kiosk/check",
            forward: {
                if kiosk.visits.queue == nil {
                    H.a(.class("button main"), .href("/kiosk/printing")) { words("kiosk.preview.noPrinter") }
                } else {
                    kiosk.printButton("/kiosk/print", words("kiosk.preview.print"))
                }
            },
            content: {
                H.h1 { words("kiosk.preview.title") }
                H.p { words("kiosk.preview.text", ["count": count]) }
                slip.map { text in H.p { text } }
                PreflightPage.view(kiosk).decisions(decisions)
                pen(kiosk, forms, answers)
                forms.map { form in sheets(kiosk, form, answers) }
            })
    }

    /// A page of a form as a picture, from 1.
    func picture(_ kiosk: KioskVisit) throws -> Response {
        let pictures = try kiosk.visits.preview(kiosk.parameter("form"), for: kiosk.token)
        guard let page = Int(kiosk.parameter("page")), pictures.indices.contains(page - 1) else {
            throw Problem(.notFound)
        }
        return Response(type: "image/png", body: [UInt8](pictures[page - 1]))
    }

    /// The document for the browser, where there is no printer.
    func handOver(_ kiosk: KioskVisit) throws -> Response {
        guard try kiosk.visits.problems(kiosk.token).isEmpty else { return .redirect(to: "/kiosk/preflight") }
        let pdf = try kiosk.visits.handOver(kiosk.token)
        return .download([UInt8](pdf), type: "application/pdf", name: "kakehashi.pdf")
    }

    private func sheets(_ kiosk: KioskVisit, _ form: FormTemplate, _ answers: Answers) -> HTML {
        let name = form.name.text(kiosk.visit.language)
        return H.section(.class("sheet")) {
            H.h2 { name }
            form.pages(for: answers, on: kiosk.visit.day).enumerated().map { index, page in
                H.img(
                    .src("/kiosk/preview/\(form.id)/\(index + 1)"),
                    .alt(kiosk.words("kiosk.preview.picture", ["form": name, "page": "\(index + 1)"])),
                    .width(Int(form.pages[page - 1].width * 5)), .height(Int(form.pages[page - 1].height * 5)))
            }
        }
    }

    /// What is left for the pen.
    private func pen(_ kiosk: KioskVisit, _ forms: [FormTemplate], _ answers: Answers) -> HTML? {
        let words = kiosk.words
        let purposes = forms.flatMap { $0.pens(for: answers, on: kiosk.visit.day) }.map(\.rawValue)
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard !purposes.isEmpty else { return nil }
        return Pieces.note("care") {
            H.p { words("kiosk.preview.pen") }
            H.ul { purposes.map { purpose in H.li { words("kiosk.pen.\(purpose)") } } }
        }
    }
}
