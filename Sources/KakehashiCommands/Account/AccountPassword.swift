import Kakehashi
import KakehashiOffice

/// `account password`: a new password for someone who forgot theirs.
enum AccountPassword {
    static let name: Argument<String> = .positional(.text("NAME"), "The account's name for signing in.")
    static let password: Argument<String> = .required(
        "--password", .file, "A file with the new password in its first line; - is standard input.")

    static let verb = Verb(
        "password", "Give an account a new password; all its sign-ins end.", name, password, run: run)

    private static func run(_ call: Call) throws {
        let accounts = try call.parts.openOffice().accounts
        let name = try call.value(name)
        guard let account = try accounts.list().first(where: { $0.signInName.text == name }) else {
            throw Fault(.accountMissing)
        }
        let lines = try InputFile.text(call.value(password)).split(whereSeparator: \.isNewline)
        try accounts.resetPassword(of: account, to: String(lines.first ?? ""), author: .commandLine)
        try call.console.out("The password of \(account.signInName.text) is new, and all its sign-ins have ended.\n")
    }
}
