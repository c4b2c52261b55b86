import Foundation
import TestSupport
import Testing

/// `kakehashi print` against a print system of the test's own.
@Suite(.serialized) struct PrintCommandTests {
    private func program(_ world: PrintingWorld) throws -> BuiltProgram {
        try BuiltProgram(environment: ["CUPS_SERVER": world.server])
    }

    @Test func waitsAndTellsHowItStands() throws {
        let world = try PrintingWorld()
        let program = try program(world)
        let file = program.data.path("a.pdf")
        try Data(plainPDF(saying: "By command")).write(to: URL(filePath: file))

        let printed = try program.run("print", file, "--queue", PrintingWorld.queue)
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(printed.text.split(separator: "\n").last?.hasPrefix("completed, printer ") == true, "\(printed.text)")
        #expect(world.arrived.count == 1)

        let unknown = try program.run("print", file, "--queue", "nowhere")
        #expect(unknown.status == 69)
        #expect(unknown.errors.hasPrefix("Error: ") && unknown.errors.contains("nowhere"))
        #expect(world.arrived.count == 1)
    }

    @Test func whatCannotBePrintedIsSaid() throws {
        let program = try BuiltProgram(environment: ["CUPS_SERVER": "/no/such/socket"])
        let file = program.data.path("a.pdf")
        try Data(plainPDF(saying: "x")).write(to: URL(filePath: file))
        let silent = try program.run("print", file, "--queue", "counter")
        #expect(silent.status == 69)
        #expect(
            silent.errors
                == "Error: The print service of this machine does not answer. Start it (systemctl start cups), or name another one in CUPS_SERVER.\n"
        )
        try Data("text".utf8).write(to: URL(filePath: file))
        let noPDF = try program.run("print", file, "--queue", "counter")
        #expect(noPDF.status == 65)
        #expect(noPDF.errors == "Error: The document to print is not a PDF. Name a PDF file.\n")
        #expect(try program.run("print", "/no/such.pdf", "--queue", "counter").status == 66)
    }
}
