import Foundation
import Kakehashi
import KakehashiHTTP

/// Errors as pages, or as JSON under `/api`.
struct FaultPages: Sendable {
    let book: PhraseBook
    let officeName: String

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
        let isKiosk = request.segments.first == "kiosk"
        let words = book.words()
        let notes = FaultPages.notes(words, faults)
        if isKiosk {
            let page = KioskShell.page(words, officeName: officeName, title: words("web.fault.title")) {
                H.h1 { words("web.fault.title") }
                notes
                H.p { H.a(.class("button main"), .href("/kiosk")) { words("web.fault.kiosk") } }
            }
            return .html(page, status: status)
        }
        let shell = StaffShell(words: words, officeName: officeName, signedIn: nil, formToken: "")
        let page = shell.page(words("web.fault.title"), width: "reading") {
            H.h1 { words("web.fault.title") }
            notes
            H.p { H.a(.class("button"), .href("/staff")) { words("web.fault.staff") } }
        }
        return .html(page, status: status)
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
