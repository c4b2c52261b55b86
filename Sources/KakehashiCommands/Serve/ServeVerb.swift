import Kakehashi
import KakehashiHTTP
import KakehashiWeb

/// `serve`: the office's server, until it is told to stop.
enum ServeVerb {
    static let port: Argument<Int?> = .optional(
        "--port", .number(0...65535), "The port; that of config.json otherwise, and 8080 where it names none.")

    static let verb = Verb("serve", "Serve the kiosk's and the staff's pages.", port, run: run)

    private static func run(_ call: Call) throws {
        let parts = call.parts
        try parts.data.requireSetUp()
        let configuration = try parts.configuration()
        let site = try WebSite(parts: parts.webParts(configuration))
        // Before any thread begins, so that all of them leave these signals to the one that waits for them.
        let signals = StopSignals()
        let server = try start(site, configuration.address, try call.value(port) ?? configuration.port)
        try call.console.out(ServeAddresses.text(address: configuration.address, port: Int(server.port)))
        let signal = signals.wait()
        call.console.note("Stopping (\(signal)).\n")
        server.stop()
    }

    private static func start(_ site: WebSite, _ address: String, _ port: Int) throws -> Server {
        do {
            return try Server(address: address, port: UInt16(clamping: port), respond: site.respond)
        } catch {
            throw ServeFaults.fault(of: error)
        }
    }
}
