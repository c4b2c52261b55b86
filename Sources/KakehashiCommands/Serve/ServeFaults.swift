import Glibc
import Kakehashi
import KakehashiHTTP

extension Fault.Code {
    /// Another program listens on the port.
    static let servePortTaken = Fault.Code("serve.portTaken", .unavailable)
    /// The user may not listen on the port.
    static let servePortForbidden = Fault.Code("serve.portForbidden", .forbidden)
    /// The machine has no such address.
    static let serveAddress = Fault.Code("serve.address", .unavailable)
    /// The sample city, whose passwords are public, may only be served to its own machine. Values: `address`.
    static let serveSampleOpen = Fault.Code("serve.sampleOpen", .forbidden)
}

enum ServeFaults {
    static let all: [Fault.Code] = [.servePortTaken, .servePortForbidden, .serveAddress, .serveSampleOpen]

    static func fault(of failure: Server.StartFailure) -> Fault {
        let code: Fault.Code =
            switch failure.errno {
            case EADDRINUSE: .servePortTaken
            case EACCES, EPERM: .servePortForbidden
            default: .serveAddress
            }
        return Fault(code, ["address": failure.address, "port": "\(failure.port)"])
    }
}
