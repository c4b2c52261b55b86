package import Foundation
import Kakehashi
import KakehashiPaper
import KakehashiPrinter
import Synchronization

extension Visits {
    /// Makes the document and hands it to the printer; a second touch finds the work begun and does nothing.
    package func print(_ token: VisitToken) throws {
        guard let queue else { throw Fault(.printServiceUnreachable) }
        let visit = try guarded(token)
        let forms = try completeForms(of: visit)
        guard try startMaking(token) else { return }
        do {
            let sheets = try desk.sheets(
                forms.map(\.id), visit.answers, on: visit.day, serial: visit.serial, isProtected: visit.isProtected,
                remedies: visit.remedies)
            let runs = try runs(sheets, slip(of: visit), to: PrintPlace(queue: queue, tray: tray))
            let papers = try runs.map { run in
                let placing = FormPlacing(isOverlayOnly: run.isOverlayOnly, correction: try correction(run.place))
                return (run, try desk.pdf(of: run.sheets, slip: run.slip, on: visit.day, placing: placing))
            }
            noteSent(try submit(papers), token)
        } catch {
            note(error, token)
            throw error
        }
    }

    /// Hands over all jobs or none.
    private func submit(_ papers: [(run: PrintRun, pdf: Data)]) throws -> [PrintJob] {
        var jobs: [PrintJob] = []
        do {
            for (run, pdf) in papers { jobs.append(try printing.submit([UInt8](pdf), to: run.place, size: run.size)) }
        } catch {
            for job in jobs { try? printing.cancel(job) }
            throw error
        }
        return jobs
    }

    /// How the printing stands; asking is no touch, since the page asks by itself.
    package func progress(_ token: VisitToken) throws -> PrintProgress {
        switch try glance(at: token).stage {
        case .talking: return .notStarted
        case .making: return .making
        case .failed(let faults): return .failed(faults)
        case .handedOver: return .handedOver
        case .finished: return .finished
        case .sent(let jobs):
            do {
                guard let status = PrintStatus.telling(try jobs.map(printing.status)) else { return .notStarted }
                remember(status, of: jobs, token)
                return .under(status)
            } catch let fault as Fault {
                return .failed(Faults([fault]))
            }
        }
    }

    /// Takes what was sent back, so that it may be printed again or not at all.
    package func cancelPrinting(_ token: VisitToken) throws {
        guard case .sent(let jobs) = try visit(token).stage else { return }
        for job in jobs { try printing.cancel(job) }
        try change(token) { visit in
            if case .sent = visit.stage { visit.stage = .talking }
        }
    }

    /// The document for the browser, where the counter has no printer: once, and not kept.
    package func handOver(_ token: VisitToken) throws -> Data {
        guard queue == nil else { throw Fault(.visitHasPrinter) }
        let visit = try guarded(token)
        if case .handedOver(let time) = visit.stage, elapsed() - time > limits.doubleTouch {
            throw Fault(.visitPaperTaken)
        }
        let forms = try completeForms(of: visit)
        let pdf = try desk.pdf(
            forms.map(\.id), visit.answers, on: visit.day, serial: visit.serial, isProtected: visit.isProtected,
            remedies: visit.remedies, slip: slip(of: visit))
        let now = elapsed()
        try change(token) { visit in
            if case .talking = visit.stage { visit.stage = .handedOver(now) }
        }
        return pdf
    }

    /// The forms, where every question has its answer.
    func completeForms(of visit: Visit) throws -> [FormTemplate] {
        let interview = try interview(of: visit)
        guard interview.next(after: visit.answers) == nil else { throw Fault(.visitUnfinished) }
        return interview.forms(for: visit.answers)
    }

    /// False where the document is under way already.
    private func startMaking(_ token: VisitToken) throws -> Bool {
        var isFirst = false
        try change(token) { visit throws(Fault) in
            try Visits.refuseFinished(visit)
            switch visit.stage {
            case .talking, .failed:
                visit.stage = .making
                isFirst = true
            default: break
            }
        }
        return isFirst
    }

    /// Jobs whose visit ended meanwhile would print onto an empty counter.
    private func noteSent(_ jobs: [PrintJob], _ token: VisitToken) {
        do {
            try change(token) { visit in
                visit.stage = .sent(jobs)
                visit.lastStatus = nil
            }
        } catch {
            for job in jobs { try? printing.cancel(job) }
        }
    }

    /// Keeps what the printer said, without a touch.
    private func remember(_ status: PrintStatus, of jobs: [PrintJob], _ token: VisitToken) {
        table.withLock { table in
            if case .sent(jobs) = table[token]?.stage { table[token]?.lastStatus = status }
        }
    }

    private func note(_ error: any Error, _ token: VisitToken) {
        let faults = (error as? Faults) ?? Faults([(error as? Fault) ?? Fault(.visitDocumentFailed)])
        _ = try? change(token) { $0.stage = .failed(faults) }
    }
}
