import TestSupport
import Testing

/// The built program's first words.
struct CommandLineTests {
    @Test func helpGoesToStandardOutput() throws {
        let result = try BuiltProgram().run("--help")
        #expect(result.status == 0)
        #expect(result.text.contains("Usage: kakehashi COMMAND"))
        #expect(result.errors.isEmpty)
    }

    @Test func nothingToDoIsBadUsage() throws {
        let result = try BuiltProgram().run()
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("Usage: kakehashi COMMAND"))
    }
}
