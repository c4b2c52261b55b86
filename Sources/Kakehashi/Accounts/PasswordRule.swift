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

    /// One thing repeated, neighbours on the keyboard or in the alphabet, or nothing but common words, whatever stands
    /// between them and whether signs stand for their letters.
    static func isGuessedFirst(_ folded: String) -> Bool {
        if Set(folded).count < 5 { return true }
        if rows.contains(where: { $0.contains(folded) || String($0.reversed()).contains(folded) }) { return true }
        let signs = folded.filter { $0.isLetter || $0.isNumber }
        return isRepetition(Array(signs)) || isRepetition(Array(signs.filter(\.isLetter)))
            || [folded, String(folded.map { letters[$0] ?? $0 })].contains { isOfCommonWords($0.filter(\.isLetter)) }
    }

    /// `tanukitanukitanuki`: a part of at most half its length, again and again.
    private static func isRepetition(_ signs: [Character]) -> Bool {
        guard signs.count >= 4 else { return false }
        return (1...signs.count / 2).contains { period in
            signs.indices.dropFirst(period).allSatisfy { signs[$0] == signs[$0 - period] }
        }
    }

    /// Whether the letters can be cut into common words and runs along the keyboard; false for none at all.
    private static func isOfCommonWords(_ text: String) -> Bool {
        let signs = Array(text)
        var ends: Set<Int> = [0]
        for end in signs.indices.map({ $0 + 1 }) {
            let isEnd = ends.contains { start in
                let part = String(signs[start..<end])
                return commonWords.contains(part) || part.count >= 4 && rows.contains { $0.contains(part) }
            }
            if isEnd { ends.insert(end) }
        }
        return !signs.isEmpty && ends.contains(signs.count)
    }

    /// Signs that are typed for letters.
    private static let letters: [Character: Character] = [
        "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
    ]

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
