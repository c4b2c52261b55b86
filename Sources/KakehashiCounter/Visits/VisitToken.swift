import KakehashiSeal

/// The secret that names a visit: the browser shows it with every request.
package struct VisitToken: Hashable, Sendable {
    private let token: Token

    /// A fresh one.
    init() {
        token = Token()
    }

    /// What a browser shows; nil for what cannot be one.
    package init?(shown text: some StringProtocol) {
        guard let token = Token(shown: text) else { return nil }
        self.token = token
    }

    /// As it stands in a cookie.
    package var text: String { token.text }
}

extension VisitToken: CustomStringConvertible {
    /// Never the secret.
    package var description: String { "VisitToken" }
}
