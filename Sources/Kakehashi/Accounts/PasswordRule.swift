/// Which passwords may be chosen, after NIST SP 800-63B: long enough, nothing that is guessed first, no rules about
/// kinds of characters, and no change by the calendar.
public enum PasswordRule {
    /// The fewest characters.
    public static let least = 12
    /// The most characters: more would only make the program work.
    public static let most = 200

    /// Throws what is wrong with it.
    public static func check(_ password: String, for name: SignInName) throws(Fault) {
        guard password.unicodeScalars.count >= least else {
            throw Fault(.accountPasswordShort, ["least": String(least)])
        }
        guard password.unicodeScalars.count <= most else { throw Fault(.accountPasswordLong, ["most": String(most)]) }
        let folded = password.lowercased()
        guard !folded.contains(name.text) else { throw Fault(.accountPasswordHasName) }
        guard !isGuessedFirst(folded) else { throw Fault(.accountPasswordCommon) }
    }

    /// One thing repeated, neighbours on the keyboard or in the alphabet, or a common word with digits to fill it up.
    static func isGuessedFirst(_ folded: String) -> Bool {
        if Set(folded).count < 5 { return true }
        if rows.contains(where: { $0.contains(folded) || String($0.reversed()).contains(folded) }) { return true }
        let letters = folded.filter { $0.isLetter }
        return commonWords.contains(letters)
    }

    private static let rows = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"].map {
        $0 + $0
    }
    private static let commonWords: Set<String> = [
        "password", "passwordpassword", "pass", "passw", "administrator", "admin", "adminadmin", "letmein", "welcome",
        "qwerty", "qwertyuiop", "qwertyqwerty", "abc", "abcd", "abcabc", "test", "testtest", "user", "login",
        "iloveyou",
        "kakehashi", "kakehashikakehashi", "shiyakusho", "yakusho", "kuyakusho", "ichiban", "sakura", "sakurasakura",
        "パスワード", "かけはし",
    ]
}
