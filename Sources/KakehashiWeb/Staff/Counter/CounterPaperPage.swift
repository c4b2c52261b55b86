import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// `/staff/counter/{visit}/paper`: what will be printed, the printing, and the end of the visit.
struct CounterPaperPage: Sendable {
    func show(_ visit: CounterVisit) throws -> Response { try page(visit) }

    /// - Parameter fault: what kept the visit from going on, where something did.
    private func page(_ visit: CounterVisit, fault: Fault? = nil) throws -> Response {
        let visits = visit.visits
        let progress = try visits.progress(visit.token)
        let held = try visits.visit(visit.token)
        if case .finished(let steps) = held.stage { return closing(visit, steps, "staff.counter.done") }
        let steps = try visits.nextSteps(of: held)
        guard try visits.problems(visit.token).isEmpty else { return visit.redirect(to: "preflight") }
        let forms = try visits.forms(of: held)
        if forms.isEmpty { return closing(visit, steps, "staff.counter.noForm") }
        let decisions = try visits.decisions(of: held)
        let answers = try visits.applicableAnswers(of: held)
        let words = visit.words
        let view = PrintingView(progress, hasPrinter: visits.queue != nil)
        return visit.staff.page(
            words("staff.counter.paper"), room: .counter, scripts: ["counter.js"],
            status: fault.map(WebFaults.status) ?? .ok, refresh: view.isMoving ? (3, visit.path("paper")) : nil
        ) {
            Pieces.crumbs(words, [(visit.path("talk"), words("staff.counter.talk"))])
            H.h1 { words("staff.counter.paper") }
            if let fault { FaultPages.notes(words, [fault]) }
            CounterPreflightPage.view(visit).decisions(decisions)
            H.div(
                .id("printing"), .live("polite"), .data("path", visit.path("state")),
                view.isMoving ? .data("state", view.state) : nil
            ) {
                PaperProgress(visit: visit, attempt: held.attempt).html(progress)
            }
            H.div(.class("columns")) { forms.map { preview(visit, $0, answers, held.day) } }
            H.ol(.class("card")) {
                steps.filter { step in !forms.contains { $0.name == step.form } }.map { entry(words, $0) }
            }
        }
    }

    /// For the page's script: a short word that changes whenever the page would look different.
    func state(_ visit: CounterVisit) throws -> Response {
        .text(PrintingView(try visit.visits.progress(visit.token), hasPrinter: visit.visits.queue != nil).state)
    }

    private func preview(_ visit: CounterVisit, _ form: FormTemplate, _ answers: Answers, _ day: LocalDate) -> HTML {
        let words = visit.words
        return H.section(.class("card")) {
            H.h2 { form.name.japanese }
            notice(words, NextStep(form, answers, on: day))
            form.pages(for: answers, on: day).indices.map { $0 + 1 }.map { page in
                H.img(
                    .class("paper"), .src(visit.path("preview/\(PercentCoding.encode(form.id))/\(page)")),
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

    /// `/staff/counter/{visit}/preview/{form}/{page}`
    func picture(_ visit: CounterVisit) throws -> Response {
        let pages = try visit.visits.preview(visit.staff.parameter("form"), for: visit.token)
        guard let number = Int(visit.staff.parameter("page")), pages.indices.contains(number - 1) else {
            throw Problem(.notFound)
        }
        return Response(type: "image/png", body: Array(pages[number - 1]))
    }

    func print(_ visit: CounterVisit) throws -> Response {
        guard try visit.visits.problems(visit.token).isEmpty else { return visit.redirect(to: "preflight") }
        return try telling(visit) { try visit.visits.print(visit.token, attempt: Int(visit.form.text("attempt"))) }
    }

    func cancel(_ visit: CounterVisit) throws -> Response {
        try telling(visit) { try visit.visits.cancelPrinting(visit.token) }
    }

    /// The PDF, once, where there is no printer.
    func handOver(_ visit: CounterVisit) throws -> Response {
        guard try visit.visits.problems(visit.token).isEmpty else { return visit.redirect(to: "preflight") }
        return .download(
            Array(try visit.visits.handOver(visit.token)), type: "application/pdf", name: "kakehashi-forms.pdf")
    }

    /// The paper is there: the visit is counted and forgotten.
    func finish(_ visit: CounterVisit) throws -> Response {
        try telling(visit) { try visit.visits.finish(visit.token) }
    }

    func end(_ visit: CounterVisit) -> Response {
        visit.visits.end(visit.token)
        return .redirect(to: "/staff/counter")
    }

    /// Does something and shows the page again; what stands against it at the printer is told there.
    private func telling(_ visit: CounterVisit, _ body: () throws -> Void) throws -> Response {
        do {
            try body()
            return visit.redirect(to: "paper")
        } catch let fault as Fault
            where fault.code != .visitGone && [.conflict, .unavailable].contains(fault.code.kind)
        {
            let isToldByPage = PrintProgress(try visit.visits.visit(visit.token).stage).isFailed
            return try page(visit, fault: isToldByPage ? nil : fault)
        }
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

    private func closing(_ visit: CounterVisit, _ steps: [NextStep], _ title: String) -> Response {
        let words = visit.words
        return visit.staff.page(words(title), room: .counter, width: "reading") {
            H.h1 { words(title) }
            Pieces.note("good") { H.p { words("\(title).text") } }
            H.ol(.class("card")) { steps.map { entry(words, $0) } }
            visit.form("end") { H.button(.class("main")) { words("staff.counter.next.visit") } }
        }
    }
}
