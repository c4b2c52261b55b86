import Foundation
import Glibc
import TestSupport
import Testing

/// `kakehashi serve` as a process.
@Suite struct ServeCommandTests {
    @Test(arguments: [SIGTERM, SIGINT]) func printsItsAddressesAndStopsWhenTold(signal: Int32) throws {
        let server = try RunningServer(BuiltProgram.withSampleCity())
        let addresses = """
            Kakehashi is running.
              Kiosk (キオスク)  http://127.0.0.1:\(server.port)/kiosk
              Staff (職員)      http://127.0.0.1:\(server.port)/staff
              Manuals (手引)    http://127.0.0.1:\(server.port)/manual

            """
        #expect(becomesTrue { server.said.hasPrefix(addresses) }, "\(server.said)")
        server.process.signal(signal)
        #expect(server.process.wait() == 0)
        #expect(server.said.hasSuffix("Stopping (\(signal == SIGTERM ? "SIGTERM" : "SIGINT")).\n"))
    }

    @Test func aRealFirstStartShowsACode() throws {
        let program = try BuiltProgram()
        try program.output("setup", "--name", "架橋市")
        let server = try RunningServer(program)
        let words = /No administrator yet: open the staff's page and use the code [A-Z2-9-]{19}\n/
        #expect(becomesTrue { server.said.contains(words) }, "\(server.said)")
    }

    @Test func aPortThatIsTakenIsNamed() throws {
        let program = try BuiltProgram.withSampleCity()
        let server = try RunningServer(program)
        let second = try program.run("serve", "--port", "\(server.port)")
        #expect(second.status == 69)
        #expect(
            second.errors
                == "Error: Another program listens on port \(server.port). Stop it, or name another port by --port.\n")
    }

    @Test func anAddressOfAnotherMachineIsRefused() throws {
        let program = try BuiltProgram.withSampleCity()
        try Data(#"{"address": "192.0.2.1"}"#.utf8).write(to: URL(filePath: program.data.path("config.json")))
        let result = try program.run("serve", "--port", "0")
        #expect(result.status == 69)
        #expect(
            result.errors
                == "Error: It is not possible to listen on the address '192.0.2.1'. Put an address of this machine into config.json.\n"
        )
    }

    @Test(arguments: ["0.0.0.0", "::", "192.0.2.1"])
    func theSampleCityIsServedToItsOwnMachineOnly(address: String) throws {
        let program = try BuiltProgram.withSampleCity()
        try Data(#"{"address": "\#(address)", "isSample": true}"#.utf8).write(
            to: URL(filePath: program.data.path("config.json")))
        let result = try program.run("serve", "--port", "0")
        #expect(result.status == 77)
        #expect(result.errors.hasPrefix("Error: The sample city's passwords are public"), "\(result.errors)")
    }

    @Test func withoutASetUpFolderThereIsNothingToServe() throws {
        let program = try BuiltProgram()
        let result = try program.run("serve")
        #expect(result.status == 66)
    }
}
