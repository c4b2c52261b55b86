import Foundation
import TestSupport
import Testing

/// Where results go, and what happens when they cannot.
@Suite struct StreamTests {
    /// Runs a line of the shell in which `$K` is the program.
    func shell(_ line: String, _ program: BuiltProgram) throws -> ToolResult {
        let surroundings = program.surroundings.merging(["K": BuiltProgram.path]) { $1 }
        return try runTool("/bin/bash", ["-o", "pipefail", "-c", line], environment: surroundings)
    }

    static let lines: [(String, Int32, String)] = [
        (
            "$K session list > /dev/full", 73,
            "Error: 'standard output' cannot be written: the disk is full. Make room and run the command again.\n"
        ),
        (
            "$K session list >&-", 73,
            "Error: 'standard output' could not be written. Check that the output is open and run the command again.\n"
        ),
        (
            "cd \"$KAKEHASHI_DATA\" && ln -s /dev/full r.json && $K report monthly --month 2026-10 --output r.json", 73,
            "Error: 'r.json' cannot be written: the disk is full. Make room and run the command again.\n"
        ),
        (
            "$K report monthly --month 2026-10 --output /no/such/r.json", 73,
            "Error: '/no/such/r.json' cannot be written: its folder does not exist. Make the folder or name another place.\n"
        ),
        (
            "$K import venues - <&-", 66,
            "Error: Standard input cannot be read. Name a file, or connect an input.\n"
        ),
        ("$K session list --format json | head -c 1 > /dev/null", 0, ""),
        ("$K registration list --session 26-0058 --format csv | true", 0, ""),
        ("$K session list 2>&- > /dev/null", 0, ""),
    ]

    @Test(arguments: lines) func endsClearly(line: String, code: Int32, errors: String) throws {
        let program = try BuiltProgram.withSampleCity(environment: ["KAKEHASHI_NOW": "2026-11-18T09:00"])
        let result = try shell(line, program)
        #expect(result.status == code)
        #expect(result.errors == errors)
    }

    @Test func aFaultOfAMissingInstallationIsSaidWithoutIt() throws {
        let program = try BuiltProgram(environment: ["KAKEHASHI_SHARE": "/no/such"])
        let result = try program.run("session", "list")
        #expect(result.status == 69)
        #expect(
            result.errors
                == "Error: The files that come with the program were not found. Set KAKEHASHI_SHARE to the folder with Kiosk and Curriculum.\n"
        )
    }

    @Test func theInstallationIsFoundFromAnyFolder() throws {
        let program = try BuiltProgram(environment: ["KAKEHASHI_SHARE": ""])
        let result = try shell("cd / && $K form list --format json", program)
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("["))
    }
}
