import Kakehashi
import KakehashiPrinter
import TestSupport
import Testing

/// Without a print service, and the words around it.
struct PrintServiceAbsentTests {
    @Test func aServiceThatIsNotThereIsSaid() throws {
        let folder = try ScratchFolder()
        let service = PrintService(server: folder.path("no.sock"))
        let fault = #expect(throws: Fault.self) { try service.queues() }
        #expect(fault == Fault(.printServiceUnreachable))
        #expect(fault?.code.kind == .unavailable)
    }

    @Test func aServiceThatDiesIsSaid() throws {
        let world = try PrintingWorld()
        let service = PrintService(server: world.server)
        #expect(try service.queues().count == 1)
        try world.killService()
        let fault = #expect(throws: Fault.self) { try service.submit(plainPDF(saying: "x"), to: "counter") }
        #expect(fault == Fault(.printServiceUnreachable))
    }

    @Test(arguments: [
        ("media-empty-error", "media-empty"), ("media-empty", "media-empty"), ("toner-low-warning", "toner-low"),
        ("paused-report", "paused"), ("other", "other"),
    ])
    func severityIsCutOff(reason: String, about: String) {
        #expect(withoutSeverity(reason) == about)
    }

    @Test func aPrinterThatForgotTheJobIsNoSuccess() {
        let status = PrintStatus(
            job: .completed, jobReasons: ["cups-ipp-missing-job-history"], printer: .idle, printerReasons: [])
        #expect(!status.isSent)
    }

    @Test func lowTonerIsNoTrouble() {
        let status = PrintStatus(
            job: .processing, jobReasons: [], printer: .processing, printerReasons: ["toner-low", "media-jam"])
        #expect(status.troubles == ["media-jam"])
    }

    @Test(arguments: ["ja", "en"])
    func everyFaultHasItsWords(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: PrinterFaults.all) == [])
    }
}
