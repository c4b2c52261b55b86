import Foundation
import Glibc
import TestSupport
import Testing

/// `kakehashi print` with a print system of its own.
@Suite(.serialized) struct PrintTests {
    static let world = Result { try SharedPrintingWorld() }
    let world: PrintingWorld
    let program: BuiltProgram

    init() throws {
        world = try PrintTests.world.get().world
        program = try BuiltProgram(environment: ["CUPS_SERVER": world.server])
        try world.clear()
    }

    /// A form filled by the program, in its folder.
    private func form() throws -> String {
        let path = program.data.path("form.pdf")
        try program.output(
            "form", "fill", "certificate-request", "--answers",
            Repository.path("Scripts/sample/answers/certificate.json"), "--output", path)
        return path
    }

    @Test func aFormReachesThePrinterAsItIs() throws {
        let path = try form()
        let before = world.arrived.count
        let result = try program.run("print", path, "--queue", "counter")
        #expect(result.status == 0)
        #expect(result.text.contains("completed, printer "))
        #expect(world.arrived.count == before + 1)
        let sent = try [UInt8](Data(contentsOf: URL(filePath: path)))
        let arrived = try #require(world.arrived.last)
        #expect(try textOfPDF(arrived) == textOfPDF(sent))
        #expect(try textOfPDF(arrived).contains("証明書"))
    }

    @Test func thePrintersReasonIsShown() throws {
        let printing = try printUntilPaperIsOut()
        try world.behave("print")
        #expect(printing.wait() == 0)
    }

    @Test func aJobThatSomebodyStopsIsAFailure() throws {
        let before = world.arrived.count
        let printing = try printUntilPaperIsOut()
        #expect(try world.stopJobs())
        #expect(printing.wait() == 69)
        #expect(said.contains("did not come to an end"))
        #expect(world.arrived.count == before)
    }

    /// Starts printing on a printer without paper, and waits until the program has told it.
    private func printUntilPaperIsOut() throws -> ChildProcess {
        let path = try form()
        try world.behave("media-empty")
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        let output = open(program.data.path("said"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            close(nothing)
            close(output)
        }
        let printing = try ChildProcess(
            BuiltProgram.path, ["print", path, "--queue", "counter"], environment: program.surroundings,
            input: nothing, output: output, errors: output)
        #expect(becomesTrue(within: 60) { said.contains("media-empty") })
        return printing
    }

    /// What the program that prints has written so far.
    private var said: String { (try? String(contentsOfFile: program.data.path("said"), encoding: .utf8)) ?? "" }

    @Test func aQueueThatIsNotThereIsNamed() throws {
        let path = try form()
        let result = try program.run("print", path, "--queue", "nowhere")
        #expect(result.status == 69)
        #expect(
            result.errors == """
                Error: There is no print queue called nowhere. lpstat -e lists the queues; lpadmin makes one.

                """)
        #expect(result.output.isEmpty)
    }
}
