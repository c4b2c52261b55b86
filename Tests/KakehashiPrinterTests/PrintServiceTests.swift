import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPrinter

/// With a real print service and a virtual printer; one world serves all tests of a suite, one after the other.
@Suite(.serialized) struct PrintServiceTests {
    static let world = Result { try SharedPrintingWorld() }
    let world: PrintingWorld
    let service: PrintService

    init() throws {
        world = try PrintServiceTests.world.get().world
        service = PrintService(server: world.server)
        try world.clear()
    }

    @Test func queuesAreListed() throws {
        let queues = try service.queues()
        #expect(queues.map(\.name) == ["counter"])
        #expect(queues.first?.isAccepting == true)
        #expect(queues.first?.state == .idle)
    }

    @Test func whatArrivesIsWhatWasSent() throws {
        let before = world.arrived.count
        let sent = plainPDF(saying: "Hello bridge")
        var states: [JobState] = []
        try service.print(sent, to: "counter") { states.append($0.job) }
        #expect(states.last == .completed)
        #expect(world.arrived.count == before + 1)
        let arrived = try #require(world.arrived.last)
        #expect(try textOfPDF(arrived) == textOfPDF(sent))
        #expect(try picture(arrived) == picture(sent))
        #expect(becomesTrue { world.spooled.isEmpty })
    }

    /// An office's queue may print two pages on one, or a sheet before each job; an official form comes out whole.
    @Test(arguments: ["number-up-default=2", "job-sheets-default=standard,standard"])
    func defaultsOfTheQueueDoNotChangeForms(setting: String) throws {
        let name = String(setting.prefix { $0 != "=" })
        let environment = ["CUPS_SERVER": world.server]
        let set = ["-p", PrintingWorld.queue, "-o", setting]
        #expect(try runTool("/usr/sbin/lpadmin", set, environment: environment).status == 0)
        defer {
            _ = try? runTool("/usr/sbin/lpadmin", ["-p", PrintingWorld.queue, "-R", name], environment: environment)
        }
        let before = world.arrived.count
        let sent = plainPDF(saying: "Whole and alone")
        try service.print(sent, to: "counter") { _ in }
        #expect(world.arrived.count == before + 1)
        #expect(try picture(#require(world.arrived.last)) == picture(sent))
    }

    @Test func paperOutIsToldAndPrintsAfterPaperCame() throws {
        try world.behave("media-empty")
        let before = world.arrived.count
        let job = try service.submit(plainPDF(saying: "Waits for paper"), to: "counter")
        #expect(try becomesTrue { try service.status(of: job).troubles == ["media-empty"] })
        #expect(try service.status(of: job).job == .processing)
        try world.behave("print")
        let end = try service.follow(job) { _ in }
        #expect(end.isSent)
        #expect(world.arrived.count == before + 1)
        #expect(try becomesTrue { try service.status(of: job).troubles.isEmpty })
    }

    @Test func aStuckJobIsCancelled() throws {
        try world.behave("cover-open")
        let before = world.arrived.count
        let job = try service.submit(plainPDF(saying: "Never printed"), to: "counter")
        #expect(try becomesTrue { try service.status(of: job).troubles == ["cover-open"] })
        try service.cancel(job)
        #expect(try becomesTrue { try service.status(of: job).job == .canceled })
        try service.cancel(job)
        #expect(world.arrived.count == before)
        #expect(becomesTrue { world.spooled.isEmpty })
    }

    @Test func aJobThatSomebodyStopsIsNoSuccess() throws {
        try world.behave("media-jam")
        let before = world.arrived.count
        var isStopped = false
        let fault = #expect(throws: Fault.self) {
            try service.print(plainPDF(saying: "Stopped"), to: "counter") { status in
                guard !isStopped, status.troubles == ["media-jam"] else { return }
                isStopped = (try? world.stopJobs()) ?? false
            }
        }
        #expect(fault?.code == .printJobFailed)
        #expect(world.arrived.count == before)
    }

    @Test(arguments: [
        ("Manual", "media-source=manual"), ("ByPassTray", "media-source=by-pass-tray"),
        ("by-pass-tray", "media-source=by-pass-tray"), ("Main", "media-source=main"),
    ])
    func thePaperComesFromTheTrayThatIsNamed(tray: String, asked: String) throws {
        let words = "From the tray \(tray)"
        let job = try service.submit(plainPDF(saying: words), to: "counter", tray: tray)
        #expect(try service.follow(job) { _ in }.isSent)
        let number = try #require(try world.arrived.lastIndex { try textOfPDF($0).contains(words) }) + 1
        let media = try #require(world.media(ofDocument: number))
        #expect(media.contains(asked) && media.contains("x-dimension=21000 y-dimension=29700"), "\(media)")
    }

    @Test func aTrayThatIsNotThereIsNoOther() throws {
        let before = world.arrived.count
        let fault = #expect(throws: Fault.self) {
            try service.submit(plainPDF(saying: "x"), to: "counter", tray: "Tray9")
        }
        #expect(fault?.code == .printTrayMissing)
        #expect(fault?.values["tray"] == "Tray9" && fault?.values["queue"] == "counter")
        #expect(fault?.values["trays"]?.contains("by-pass-tray") == true)
        #expect(world.arrived.count == before)
    }

    @Test(arguments: [
        (210.0, 297.0, "iso_a4_210x297mm"), (297, 210, "iso_a4_210x297mm"), (297, 420, "iso_a3_297x420mm"),
        (419.9, 297.1, "iso_a3_297x420mm"), (182, 257, "jis_b5_182x257mm"), (100, 148, "jpn_hagaki_100x148mm"),
        (200, 300, "custom_200x300mm_200x300mm"),
    ])
    func sheetsAreCalledAsPrintersCallThem(width: Double, height: Double, name: String) {
        #expect(PaperSize(width: width, height: height).mediaName == name)
    }

    @Test(arguments: [
        (148.0, 210.0, ["iso_a4_210x297mm"], "iso_a4_210x297mm"), (148, 210, [], "iso_a5_148x210mm"),
        (148, 210, ["iso_a4_210x297mm", "iso_a5_148x210mm"], "iso_a5_148x210mm"),
        (297, 420, ["iso_a4_210x297mm"], "iso_a3_297x420mm"), (280, 100, ["iso_a4_210x297mm"], "iso_a4_210x297mm"),
    ])
    func whatFitsIsPrintedOnA4WhereThePrinterHasNoOwnSheet(
        width: Double, height: Double, sheets: [String], asked: String
    ) {
        let queue = PrintQueue(
            name: "q", isDefault: true, isAccepting: true, state: .idle, reasons: [], sheets: sheets)
        #expect(queue.sheet(for: PaperSize(width: width, height: height)) == asked)
    }

    @Test func aSheetThatThePrinterDoesNotHaveIsNoSuccess() throws {
        let before = world.arrived.count
        let fault = #expect(throws: Fault.self) {
            try service.print(plainPDF(saying: "A3"), to: "counter", size: PaperSize(width: 420, height: 297)) { _ in }
        }
        #expect(fault?.code == .printJobFailed)
        #expect(world.arrived.count == before)
    }

    @Test func aQueueThatIsNotThereIsNamed() throws {
        let fault = #expect(throws: Fault.self) { try service.submit(plainPDF(saying: "x"), to: "nowhere") }
        #expect(fault == Fault(.printQueueMissing, ["queue": "nowhere"]))
    }

    @Test func onlyPDFIsSent() throws {
        let fault = #expect(throws: Fault.self) { try service.submit(Array("hello".utf8), to: "counter") }
        #expect(fault == Fault(.printNotPDF))
    }

    /// The page as grey dots, so that what is on paper is compared and not how it is written down.
    private func picture(_ pdf: [UInt8]) throws -> [UInt8] {
        try runTool("/usr/bin/pdftoppm", ["-gray", "-r", "60", "-"], input: pdf).output
    }
}
