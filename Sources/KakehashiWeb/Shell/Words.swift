package import Kakehashi

/// The phrases of one page's language, called like a function: `words("staff.sessions.title")`.
package struct Words: Sendable {
    package let phrases: Phrases

    package init(_ phrases: Phrases) {
        self.phrases = phrases
    }

    package func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
        phrases.text(key, values)
    }
}
