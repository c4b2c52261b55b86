import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// Errors as pages, or as JSON under `/api`.
struct FaultPages: Sendable {
    let book: PhraseBook
    let officeName: @Sendable () -> String
    /// The kiosk's visits, for the language in which a resident is told and for the way back; nil where there is none.
    let visits: Visits?

    func render(_ error: any Error, _ request: Request) -> Response {
        let (status, faults) = FaultPages.faults(of: error)
        if status == .internalServerError { FaultPages.log(error, request) }
        var response =
            request.segments.first == "api" ? json(faults, status: status) : page(faults, status: status, request)
        if let problem = error as? Problem {
            for field in problem.response.headers.fields where field.name == "Allow" {
                response.headers.set(field.name, field.value)
            }
        }
        return response
    }

    private static func faults(of error: any Error) -> (Status, [Fault]) {
        switch error {
        case let problem as Problem: (problem.status, [WebFaults.fault(of: problem)])
        case let fault as Fault: (WebFaults.status(of: fault), [fault])
        case let faults as Faults:
            (faults.all.first.map(WebFaults.status) ?? .internalServerError, faults.all)
        default: (.internalServerError, [Fault(.webProgram)])
        }
    }

    private func page(_ faults: [Fault], status: Status, _ request: Request) -> Response {
        if request.segments.first == "kiosk" { return kioskPage(faults, status: status, request) }
        let words = book.words()
        let notes = FaultPages.notes(words, faults)
        let title = words(status == .notFound ? "web.fault.missing" : "web.fault.title")
        let shell = StaffShell(words: words, officeName: officeName(), signedIn: nil, formToken: "")
        let page = shell.page(title, width: "reading") {
            H.h1 { title }
            notes
            H.p { H.a(.class("button"), .href("/staff")) { words("web.fault.staff") } }
        }
        return .html(page, status: status)
    }

    /// In the language of the visit, with a way on that does not end it; where there is no visit, in every language.
    private func kioskPage(_ faults: [Fault], status: Status, _ request: Request) -> Response {
        let visit = visits.flatMap { KioskGate.held(request, $0) }
        let languages = visit.map { [$0.language] } ?? book.spoken
        let words = book.words(in: languages.first ?? PhraseBook.home)
        let page = KioskShell.page(words, officeName: officeName(), title: words("web.fault.title")) {
            languages.map { language in
                let words = book.words(in: language)
                return H.div(.lang(language)) {
                    H.h1 { words("web.fault.title") }
                    FaultPages.residentNotes(words, faults)
                }
            }
            H.p { kioskWay(visit, words) }
        }
        return .html(page, status: status)
    }

    @HTMLBuilder private func kioskWay(_ visit: Visit?, _ words: Words) -> HTML {
        if let visit, let visits {
            let way = (try? KioskPath.standing(visit, visits)) ?? "/kiosk/need"
            H.a(.class("button main"), .href(way)) { words("kiosk.fault.back") }
            H.a(.class("button call"), .href("/kiosk/help")) { words("kiosk.call") }
        } else {
            H.a(.class("button main"), .href("/kiosk")) { words("web.fault.kiosk") }
        }
    }

    /// For residents: what they can do something about is said as it is; of the machine's own troubles, that staff
    /// help. No command, no file and no queue is named.
    static func residentNotes(_ words: Words, _ faults: [Fault]) -> HTML {
        let machine = faults.filter { isOfMachine($0.code) }
        let told = faults.filter { !isOfMachine($0.code) }
        let isPrinter = machine.contains { $0.code.name.hasPrefix("printer.") }
        return (told.isEmpty ? HTML() : notes(words, told))
            + (machine.isEmpty
                ? HTML()
                : H.div(.class("note bad"), .role("alert")) {
                    H.p { H.strong { words(isPrinter ? "kiosk.fault.printer" : "kiosk.fault.machine") } }
                    H.p { words("kiosk.fault.staff") }
                })
    }

    private static func isOfMachine(_ code: Fault.Code) -> Bool {
        if code.name.hasPrefix("visit.") || code.name.hasPrefix("web.") { return false }
        return [.unavailable, .cannotCreate, .program].contains(code.kind)
    }

    /// Each fault with what to do.
    static func notes(_ words: Words, _ faults: [Fault]) -> HTML {
        H.div(.class("note bad"), .role("alert")) {
            faults.map { fault in
                H.p {
                    H.strong { words.phrases.sentence(of: fault) }
                    if let remedy = words.phrases.remedy(of: fault) {
                        H.br()
                        remedy
                    }
                }
            }
        }
    }

    private func json(_ faults: [Fault], status: Status) -> Response {
        struct Answer: Encodable {
            let errors: [[String: String]]
        }
        let words = book.words(in: "en")
        let errors = faults.map { ["code": $0.code.name, "message": words.phrases.advice(on: $0)] }
        return .json(Array((try? JSONEncoder().encode(Answer(errors: errors))) ?? Data()), status: status)
    }

    /// For whoever runs the machine: the kind of error and the route, and nothing that was typed.
    private static func log(_ error: any Error, _ request: Request) {
        let what = (error as? Fault).map(\.code.name) ?? String(reflecting: type(of: error))
        let line = "kakehashi: \(what) while answering \(request.method.rawValue) /\(request.segments.first ?? "")\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
