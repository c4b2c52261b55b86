import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP
import KakehashiOffice
import KakehashiWeb

/// `serve`: the office's server, until it is told to stop.
enum ServeVerb {
    static let port: Argument<Int?> = .optional(
        "--port", .number(0...65535), "The port; that of config.json otherwise, and 8080 where it names none.")

    static let verb = Verb("serve", "Serve the kiosk's and the staff's pages.", port, run: run)

    private static func run(_ call: Call) throws {
        let office = try call.parts.openOffice()
        let configuration = try call.parts.configuration()
        try refuseOpenSample(configuration)
        let webParts = try office.webParts(configuration)
        let site = try WebSite(parts: webParts)
        // Before any thread begins, so that all of them leave these signals to the one that waits for them.
        let signals = StopSignals()
        let server = try start(site, configuration.address, try call.value(port) ?? configuration.port)
        try call.console.out(ServeAddresses.text(address: configuration.address, port: Int(server.port)))
        if try office.accounts.needFirstAdministrator() {
            try call.say("cli.firstCode", ["code": webParts.firstStartCode.text])
        }
        webParts.visits?.takeBackOldPaper()
        webParts.visits?.keepSwept()
        if let shelf = webParts.visits?.desk.shelf { try FormList.note(shelf, call) }
        // On a thread of its own, so that a signal to stop is heard at once.
        Thread.detachNewThread { warm(webParts.visits, call) }
        let signal = signals.wait()
        try call.console.note(call.parts.phrases().text("cli.stopping", ["signal": "\(signal)"]) + "\n")
        server.stop()
        webParts.visits?.endAll()
    }

    /// Pictures the forms' paper, so that the first visitor need not wait; pages are served meanwhile. What fails here
    /// is said and does not stop the server: the preview alone is without it.
    private static func warm(_ visits: Visits?, _ call: Call) {
        do {
            try visits?.desk.warm()
        } catch {
            guard let fault = error as? Fault, let phrases = try? call.parts.phrases() else { return }
            try? call.note(phrases.advice(on: fault))
        }
    }

    /// The sample city's passwords stand in its files for everybody to read.
    private static func refuseOpenSample(_ configuration: Configuration) throws(Fault) {
        guard configuration.isSample, !["127.0.0.1", "::1"].contains(configuration.address) else { return }
        throw Fault(.serveSampleOpen, ["address": configuration.address])
    }

    private static func start(_ site: WebSite, _ address: String, _ port: Int) throws -> Server {
        do {
            return try Server(address: address, port: UInt16(clamping: port), respond: site.respond)
        } catch {
            throw ServeFaults.fault(of: error)
        }
    }
}
