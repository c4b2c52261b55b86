import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiHTTP
import KakehashiOffice
import KakehashiWeb
import Synchronization

/// Pages of the real server over the sample city, asked for over sockets by two clients at once for a few
/// seconds each, all in one run.
enum PageBench {
    static let about = "pages of the server over the sample city: requests a second, median and 99th percentile"
    private static let clients = 2
    private static let seconds = 3.0

    static func rows() throws -> [Bench.Row] {
        let city = try SampleBenchCity()
        defer { city.remove() }
        let office = try city.parts.openOffice()
        let site = try WebSite(parts: try office.webParts(try city.parts.configuration()))
        let server = try Server(port: 0, respond: site.respond)
        defer { server.stop() }
        let cookie = "kakehashi_staff=\(try signIn(office.accounts))"
        let pages = [
            ("start", "/", ""), ("kiosk", "/kiosk", ""), ("month", "/staff/sessions?month=2026-10", cookie),
            ("session", "/staff/sessions/26-0058", cookie), ("indicators", "/staff/indicators", cookie),
        ]
        return try pages.flatMap { try measure($0.0, $0.1, $0.2, server.port) }
            + [Bench.Row(name: "page.memory", value: Timing.peakMemory(), unit: "MB")]
    }

    /// A member of staff of our own, so that no password of the sample stands here.
    private static func signIn(_ accounts: Accounts) throws -> String {
        let password = "migi-\(UUID().uuidString)"
        _ = try accounts.add(
            AccountDraft(signInName: "bench", displayName: "", roles: [.organiser], password: password),
            author: .program)
        return try accounts.signIn("bench", password).secret
    }

    private static func measure(_ name: String, _ path: String, _ cookie: String, _ port: UInt16) throws -> [Bench.Row]
    {
        let size = try PageClient(port: port).get(path, cookie: cookie)
        let gathered = Mutex<[Double]>([])
        let failure = Mutex<(any Error)?>(nil)
        let whole = Timing.once {
            DispatchQueue.concurrentPerform(iterations: clients) { _ in
                do {
                    let times = try ask(path, cookie, port)
                    gathered.withLock { $0 += times }
                } catch {
                    failure.withLock { $0 = error }
                }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        let times = gathered.withLock { $0.sorted() }
        return [
            Bench.Row(
                name: "page.\(name).rate", value: Timing.rounded(Double(times.count) / whole * 1000),
                unit: "requests/s"),
            Bench.Row(name: "page.\(name).median", value: Timing.rounded(times[times.count / 2]), unit: "ms"),
            Bench.Row(name: "page.\(name).p99", value: Timing.rounded(times[times.count * 99 / 100]), unit: "ms"),
            Bench.Row(name: "page.\(name).size", value: Timing.rounded(Double(size) / 1024), unit: "KB"),
        ]
    }

    private static func ask(_ path: String, _ cookie: String, _ port: UInt16) throws -> [Double] {
        let client = try PageClient(port: port)
        for _ in 0..<5 { _ = try client.get(path, cookie: cookie) }
        let end = ContinuousClock.now + .seconds(seconds)
        var times: [Double] = []
        while ContinuousClock.now < end {
            times.append(try Timing.once { _ = try client.get(path, cookie: cookie) })
        }
        return times
    }
}
