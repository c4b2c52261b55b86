import Kakehashi

/// A command that cannot be understood; leads to the usage on standard error and exit 64.
///
/// Says which argument and what it must be, never what was written, which may be personal.
package struct UsageError: Error, Hashable, Sendable {
    package let message: String

    package init(_ message: String) {
        self.message = message
    }

    static func suggesting(_ message: String, _ typed: String, among names: [String]) -> UsageError {
        guard let nearest = Nearest.name(to: typed, among: names) else { return UsageError(message) }
        return UsageError("\(message) Did you mean '\(nearest)'?")
    }

    static func unknownOption(_ name: String, among names: [String]) -> UsageError {
        suggesting("Unknown option '\(name)'.", name, among: names)
    }

    static func unknownCommand(_ name: String, among names: [String]) -> UsageError {
        suggesting("Unknown command '\(name)'.", name, among: names)
    }

    static func badValue(_ argument: ArgumentShape, _ text: String = "") -> UsageError {
        suggesting("The value of '\(argument.name)' must be \(argument.expectation).", text, among: argument.words)
    }

    static func missing(_ argument: ArgumentShape) -> UsageError {
        UsageError("Missing \(argument.isOption ? "option" : "argument") '\(argument.signature)'.")
    }
}
