package import Kakehashi
import KakehashiSeal

/// A member of staff whose sign-in holds.
package struct SignedIn: Sendable {
    package let account: Account
    /// Stands hidden in every form of this sign-in's pages: another site cannot know it, and it does not give away
    /// the secret that it is made of.
    package let formToken: String

    init(account: Account, token: Token) {
        self.account = account
        formToken = Digest(of: "form:" + token.text).hex
    }

    /// Whether a form that came in was one of this sign-in's own.
    package func accepts(formToken shown: String) -> Bool {
        ConstantTime.areEqual(shown, formToken)
    }
}
