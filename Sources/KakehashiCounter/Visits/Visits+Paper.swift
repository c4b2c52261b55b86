package import Foundation
import Kakehashi
import KakehashiPaper
import KakehashiPrinter
import Synchronization

extension Visits {
    /// Makes the document and hands it to the printer; a second touch finds the work begun and does nothing.
    ///
    /// - Parameter attempt: how often it was begun when the page was drawn whose button was touched. Only a page that
    ///   knows of what was sent may print it again, and only once that is over.
    package func print(_ token: VisitToken, attempt: Int? = nil) throws {
        guard let queue else { throw Fault(.printServiceUnreachable) }
        _ = try completeForms(of: try guarded(token))
        if attempt != nil { hear(token) }
        let (visit, effects) = try perform(token) { _ in .print(attempt: attempt) }
        guard case .make(let service) = effects.first else { return }
        do {
            let papers = try papers(
                request(of: visit, for: completeForms(of: visit), slip: slip(of: visit)),
                to: PrintPlace(queue: queue, tray: tray))
            let jobs = try submit(papers)
            settle(token, .made(jobs, event: service.event, attempt: service.attempt))
        } catch {
            let faults = (error as? Faults) ?? Faults([(error as? Fault) ?? Fault(.visitDocumentFailed)])
            settle(token, .notMade(faults, event: service.event, attempt: service.attempt))
            throw error
        }
    }

    /// What goes to each tray, drawn from forms that are fitted once.
    private func papers(_ request: FillRequest, to plain: PrintPlace) throws -> [(run: PrintRun, pdf: Data)] {
        try desk.fill(request) { filled in
            guard !filled.fitted.sheets.isEmpty else {
                throw Fault(.formNotNeeded, ["form": request.forms.joined(separator: ", ")])
            }
            return try runs(filled.fitted, request.slip, to: plain).map { run in
                let placing = FormPlacing(isOverlayOnly: run.isOverlayOnly, correction: try correction(run.place))
                return (run, try filled.pdf(of: run.parts, slip: run.slip, placing: placing))
            }
        }
    }

    /// Hands over all jobs or none.
    private func submit(_ papers: [(run: PrintRun, pdf: Data)]) throws -> [PrintJob] {
        var jobs: [PrintJob] = []
        do {
            for (run, pdf) in papers { jobs.append(try printing.submit([UInt8](pdf), to: run.place, size: run.size)) }
        } catch {
            follow(.takeBack(jobs))
            throw error
        }
        return jobs
    }

    /// Writes how an attempt went into its visit. Jobs whose visit has gone would print onto an empty counter.
    private func settle(_ token: VisitToken, _ action: VisitAction) {
        do {
            try perform(token) { _ in action }
        } catch {
            if case .made(let jobs, _, _) = action { follow(.takeBack(jobs)) }
        }
    }

    /// How the printing stands; asking is no touch, since the page asks by itself.
    package func progress(_ token: VisitToken) throws -> PrintProgress {
        _ = try glance(at: token)
        hear(token)
        return PrintProgress(try glance(at: token).stage)
    }

    /// Asks the print service after the visit's jobs and writes down what it says, without a touch.
    func hear(_ token: VisitToken) {
        guard let stage = table.withLock({ $0[token]?.stage }), !stage.jobs.isEmpty else { return }
        let reports = reports(of: stage.jobs)
        let now = elapsed()
        table.withLock { table in
            guard var visit = table[token], let step = try? visit.stage.applying(.hear(reports, at: now)) else {
                return
            }
            visit.take(step)
            table[token] = visit
        }
    }

    /// What the print service says of the jobs that are not over.
    func reports(of jobs: [SentJob]) -> [PrintJob: JobReport] {
        let living = jobs.filter { !$0.isOver }.map(\.job)
        return Dictionary(living.map { ($0, report(of: $0)) }) { first, _ in first }
    }

    private func report(of job: PrintJob) -> JobReport {
        do {
            return .said(try printing.status(of: job))
        } catch let fault as Fault where fault.code == .printJobForgotten || fault.code == .printQueueMissing {
            return .forgotten
        } catch {
            return .silent
        }
    }

    /// Takes what was sent back, so that it may be printed again or not at all.
    package func cancelPrinting(_ token: VisitToken) throws {
        hear(token)
        try perform(token) { _ in .cancel }
    }

    /// The document for the browser, where the counter has no printer: once, and not kept.
    package func handOver(_ token: VisitToken) throws -> Data {
        guard queue == nil else { throw Fault(.visitHasPrinter) }
        let visit = try guarded(token)
        let forms = try completeForms(of: visit)
        _ = try visit.stage.applying(.handOver(at: elapsed(), doubleTouch: limits.doubleTouch))
        let pdf = try desk.pdf(request(of: visit, for: forms, slip: slip(of: visit)))
        let now = elapsed()
        try perform(token) { current throws(Fault) in
            // Somebody who answers meanwhile gets the paper of the new answers, on the next touch.
            guard current.stage.talk == visit.stage.talk else { throw Fault(.visitMaking) }
            return .handOver(at: now, doubleTouch: limits.doubleTouch)
        }
        return pdf
    }

    /// The forms, where every question has its answer.
    func completeForms(of visit: Visit) throws -> [FormTemplate] {
        let interview = try interview(of: visit)
        guard interview.next(after: visit.answers) == nil else { throw Fault(.visitUnfinished) }
        return interview.forms(for: visit.answers)
    }
}
