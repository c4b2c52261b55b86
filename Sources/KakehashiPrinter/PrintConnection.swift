import CCUPS
import Kakehashi

/// One connection to the print service.
@safe final class PrintConnection {
    /// CUPS's `http_t`, closed with this object.
    let handle: OpaquePointer

    /// How long to wait for the service to take the connection.
    private static let patience: Int32 = 5_000
    /// How many seconds to wait for an answer: a service that hangs must not hold up whoever asks.
    private static let answerPatience = 5.0

    init(to server: String?) throws {
        let (host, port) = PrintConnection.address(server)
        guard
            let handle = unsafe httpConnect2(
                host, port, nil, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1, PrintConnection.patience, nil)
        else { throw Fault(.printServiceUnreachable) }
        unsafe self.handle = unsafe handle
        unsafe httpSetTimeout(handle, PrintConnection.answerPatience, nil, nil)
    }

    deinit {
        unsafe httpClose(handle)
    }

    /// Runs a request about a queue, or about a job of it; where the service does not know the thing, its name is in the
    /// fault.
    func known<Answer>(_ queue: String, job: Int32? = nil, _ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let fault as PrintRefusal {
            if fault.status == IPP_STATUS_ERROR_NOT_FOUND.rawValue {
                if let job { throw Fault(.printJobForgotten, ["queue": queue, "job": String(job)]) }
                throw Fault(.printQueueMissing, ["queue": queue])
            }
            throw Fault(.printJobRefused, ["queue": queue, "detail": fault.text])
        }
    }

    private static func address(_ server: String?) -> (String, Int32) {
        guard let server else { return (unsafe String(cString: cupsServer()), ippPort()) }
        if server.hasPrefix("/") { return (server, 0) }
        let parts = server.split(separator: ":", maxSplits: 1)
        return (String(parts.first ?? "localhost"), parts.count == 2 ? Int32(parts[1]) ?? 631 : 631)
    }
}

/// An answer that says no, before it is known which thing it was about.
struct PrintRefusal: Error {
    let status: Int32
    let text: String
}

/// The library's words for the last failure of this thread.
func lastErrorText() -> String {
    unsafe cupsLastErrorString().map { unsafe String(cString: $0) } ?? ""
}
