package import Kakehashi
import KakehashiHTTP

extension Fault.Code {
    /// The form's token is not that of the visitor's cookie: the page is old, or another site sent the form.
    static let webForm = Fault.Code("web.form", .forbidden)
    /// Somebody of the same name stands among the walk-ins.
    static let webWalkInTwice = Fault.Code("web.walkInTwice", .conflict)
    /// A parameter of the API cannot be read. Values: `name`.
    static let webParameter = Fault.Code("web.parameter", .usage)
    static let webSignIn = Fault.Code("web.signIn", .forbidden)
    static let webNotFound = Fault.Code("web.notFound", .missing)
    static let webMethod = Fault.Code("web.method", .usage)
    static let webRequest = Fault.Code("web.request", .usage)
    static let webTooLarge = Fault.Code("web.tooLarge", .usage)
    static let webForbidden = Fault.Code("web.forbidden", .forbidden)
    static let webHost = Fault.Code("web.host", .usage)
    static let webProgram = Fault.Code("web.program", .program)
}

/// The codes of the web's room, for the test that looks for each one's sentences.
package enum WebFaults {
    package static let all: [Fault.Code] = [
        .webForm, .webWalkInTwice, .webParameter, .webSignIn, .webNotFound, .webMethod, .webRequest, .webTooLarge,
        .webForbidden, .webHost,
        .webProgram,
    ]

    /// What people are told of a problem of HTTP.
    static func fault(of problem: Problem) -> Fault {
        switch problem.status {
        case .notFound: Fault(.webNotFound)
        case .methodNotAllowed, .notImplemented: Fault(.webMethod)
        case .contentTooLarge, .uriTooLong, .headerFieldsTooLarge: Fault(.webTooLarge)
        case .unauthorized: Fault(.webSignIn)
        case .forbidden: Fault(.webForbidden)
        case .misdirectedRequest: Fault(.webHost)
        default: Fault(.webRequest)
        }
    }

    /// The status of a fault by its family.
    static func status(of fault: Fault) -> Status {
        switch fault.code.kind {
        case .usage: .badRequest
        case .data: .unprocessableContent
        case .missing: .notFound
        case .conflict: .conflict
        case .unavailable: .serviceUnavailable
        case .cannotCreate: .insufficientStorage
        case .forbidden: .forbidden
        case .program: .internalServerError
        }
    }
}
