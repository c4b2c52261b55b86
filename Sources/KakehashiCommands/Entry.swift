import FoundationEssentials
import Glibc

/// The way in for the executable.
package enum Entry {
    /// Runs the program with the process's words, environment and streams.
    package static func run() -> Int32 {
        StandardStream.prepare()
        let program = Program(console: .system, environment: ProcessInfo.processInfo.environment)
        return program.run(Array(CommandLine.arguments.dropFirst())).rawValue
    }
}
