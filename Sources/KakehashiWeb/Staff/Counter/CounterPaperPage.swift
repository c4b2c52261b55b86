import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// `/staff/counter/paper`: what will be printed, the printing, and the end of the visit.
struct CounterPaperPage: Sendable {
    let visits: Visits

    func show(_ visit: StaffVisit) throws -> Response {
        let token = try visit.counterToken()
        let held = try visits.visit(token)
        if case .finished(let steps) = held.stage { return closing(visit, steps, "staff.counter.done") }
        let steps = try visits.nextSteps(of: held)
        guard try visits.problems(token).isEmpty else { return .redirect(to: "/staff/counter/preflight") }
        let forms = try visits.forms(of: held)
        if forms.isEmpty { return closing(visit, steps, "staff.counter.noForm") }
        let decisions = try visits.decisions(of: held)
        let progress = try visits.progress(token)
        let answers = try visits.applicableAnswers(of: held)
        let words = visit.words
        return visit.page(words("staff.counter.paper"), room: .counter) {
            Pieces.crumbs(words, [("/staff/counter/talk", words("staff.counter.talk"))])
            H.h1 { words("staff.counter.paper") }
            CounterPreflightPage.view(visit).decisions(decisions)
            PaperProgress(visit: visit, hasPrinter: visits.queue != nil).html(progress)
            H.div(.class("columns")) { forms.map { preview(words, $0, answers, held.day) } }
            H.ol(.class("card")) {
                steps.filter { step in !forms.contains { $0.name == step.form } }.map { entry(words, $0) }
            }
        }
    }

    private func preview(_ words: Words, _ form: FormTemplate, _ answers: Answers, _ day: LocalDate) -> HTML {
        H.section(.class("card")) {
            H.h2 { form.name.japanese }
            notice(words, NextStep(form, answers, on: day))
            form.pages(for: answers, on: day).indices.map { $0 + 1 }.map { page in
                H.img(
                    .class("paper"), .src("/staff/counter/preview/\(PercentCoding.encode(form.id))/\(page)"),
                    .alt(words("staff.counter.preview", ["form": form.name.japanese, "page": "\(page)"])))
            }
        }
    }

    /// What staff tell before the paper is printed: counter, last day, fee, papers.
    private func notice(_ words: Words, _ step: NextStep) -> HTML {
        let notice = NoticeWords(words.phrases)
        let lines = [step.counter.japanese, notice.until(step)].compactMap { $0 } + notice.lines(step)
        return H.ul { lines.map { line in H.li { line } } }
    }

    /// `/staff/counter/preview/{form}/{page}`
    func picture(_ visit: StaffVisit) throws -> Response {
        let pages = try visits.preview(visit.parameter("form"), for: visit.counterToken())
        guard let number = Int(visit.parameter("page")), pages.indices.contains(number - 1) else {
            throw Problem(.notFound)
        }
        return Response(type: "image/png", body: Array(pages[number - 1]))
    }

    func print(_ visit: StaffVisit) throws -> Response {
        guard try visits.problems(visit.counterToken()).isEmpty else {
            return .redirect(to: "/staff/counter/preflight")
        }
        try visits.print(visit.counterToken())
        return .redirect(to: "/staff/counter/paper")
    }

    func cancel(_ visit: StaffVisit) throws -> Response {
        try visits.cancelPrinting(visit.counterToken())
        return .redirect(to: "/staff/counter/paper")
    }

    /// The PDF, once, where there is no printer.
    func handOver(_ visit: StaffVisit) throws -> Response {
        guard try visits.problems(visit.counterToken()).isEmpty else {
            return .redirect(to: "/staff/counter/preflight")
        }
        return .download(
            Array(try visits.handOver(visit.counterToken())), type: "application/pdf", name: "kakehashi-forms.pdf")
    }

    /// The paper is there: the visit is counted and forgotten.
    func finish(_ visit: StaffVisit) throws -> Response {
        do {
            try visits.finish(visit.counterToken())
        } catch let fault as Fault where fault.code == .visitPrintFailed {
            // The page tells that the print failed.
        }
        return .redirect(to: "/staff/counter/paper")
    }

    func end(_ visit: StaffVisit) throws -> Response {
        CounterVisit.end(visit, visits)
        var response = Response.redirect(to: "/staff/counter")
        response.set(.removal(of: CounterVisit.cookie, path: "/staff/counter"))
        return response
    }

    private func entry(_ words: Words, _ step: NextStep) -> HTML {
        let notice = NoticeWords(words.phrases)
        return H.li {
            H.strong { step.form.japanese }
            " \(step.counter.japanese)"
            if let until = notice.until(step) { " \(until)" }
            notice.lines(step).map { line in H.p { line } }
            notice.pen(step).map { pen in H.p(.class("by-hand")) { pen } }
        }
    }

    private func closing(_ visit: StaffVisit, _ steps: [NextStep], _ title: String) -> Response {
        let words = visit.words
        return visit.page(words(title), room: .counter, width: "reading") {
            H.h1 { words(title) }
            Pieces.note("good") { H.p { words("\(title).text") } }
            H.ol(.class("card")) { steps.map { entry(words, $0) } }
            visit.shell.form("/staff/counter/end") { H.button(.class("main")) { words("staff.counter.next.visit") } }
        }
    }
}
