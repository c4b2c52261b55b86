package import Kakehashi
import KakehashiStore

extension Accounts {
    /// The accounts of a sample city, from its `accounts.csv`: アカウント名, 表示名, 役割, パスワード.
    ///
    /// Only `setup --sample` reads such a file. No password stands in the program, and a city's own accounts are made
    /// by its administrator. Accounts that are there already are left as they are.
    package func addSample(_ text: String, author: Author) throws -> ImportOutcome {
        let drafts = try AccountFile.drafts(in: text)
        let known = Set(try list().map(\.signInName))
        var outcome = ImportOutcome()
        for draft in drafts {
            if let name = SignInName(draft.signInName), known.contains(name) {
                outcome.unchanged += 1
            } else {
                _ = try add(draft, author: author)
                outcome.added += 1
            }
        }
        return outcome
    }
}

/// The columns of a sample city's accounts.
enum AccountFile {
    private static let signInName = ImportColumn.required("アカウント名", ImportKind.code)
    private static let displayName = ImportColumn.required("表示名", ImportKind.text)
    private static let roles = ImportColumn.required(
        "役割", ImportKind.list(of: .choice(of: Role.allCases, by: \.japanese)))
    private static let password = ImportColumn.required("パスワード", ImportKind.text)

    static let table = ImportTable(
        "accounts", key: ["アカウント名"], signInName, displayName, roles, password)

    static func drafts(in text: String) throws -> [AccountDraft] {
        try table.rows(in: text) { row in
            AccountDraft(
                signInName: try row.value(signInName), displayName: try row.value(displayName),
                roles: Set(try row.value(roles)), password: try row.value(password))
        }
    }
}
