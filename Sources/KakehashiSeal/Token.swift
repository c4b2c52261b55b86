import Kakehashi

/// A secret that its bearer shows, such as a sign-in's cookie: 256 random bits.
///
/// What is stored is `digest` only. A token needs no slow hash, since it cannot be guessed.
package struct Token: Hashable, Sendable {
    /// 64 hexadecimal digits, safe in a cookie and in an address.
    package let text: String

    /// A fresh token.
    package init() {
        text = Hex.text(RandomBytes.make(32))
    }

    /// A token that somebody shows; nil for what cannot be one.
    package init?(shown text: some StringProtocol) {
        guard Hex.bytes(text)?.count == 32 else { return nil }
        self.text = String(text)
    }

    /// What is stored in its place.
    package var digest: String { Digest(of: text).hex }
}

extension Token: CustomStringConvertible {
    /// Never the secret.
    package var description: String { "Token" }
}
