internal import KakehashiSeal

/// The token that a form carries to prove that our own page made it.
///
/// It follows from the cookie of whoever the page was made for, by a digest that cannot be turned round: another
/// site's page can send the cookie along but cannot read it, and so cannot know the token. Nothing has to be kept.
package enum FormToken {
    /// The token for the holder of a cookie.
    package static func token(for cookie: String) -> String {
        Digest(of: "kakehashi form \(cookie)").hex
    }

    /// Whether the token belongs to the cookie. Digests are compared, so that the time taken tells nothing of the token.
    package static func matches(_ token: String, cookie: String) -> Bool {
        !cookie.isEmpty && Digest(of: token).bytes == Digest(of: FormToken.token(for: cookie)).bytes
    }
}
