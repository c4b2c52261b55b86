import Kakehashi
import KakehashiOffice

/// `account password`: a new password for someone who forgot theirs, which they change at the next sign-in.
enum AccountPassword {
    static let password: Argument<String?> = .optional(
        "--password", .file, "A file with the new password in its first line, - is standard input; made otherwise.")

    static let verb = Verb(
        "password", "Give an account a new first password; all its sign-ins end.", AccountChanges.name, password,
        run: run)

    private static func run(_ call: Call) throws {
        let accounts = try call.parts.openOffice().accounts
        let account = try accounts.account(named: call.value(AccountChanges.name))
        guard let file = try call.value(password) else {
            let first = try accounts.giveFirstPassword(to: account, author: .commandLine)
            return try AccountChanges.tellFirst(first, account, call)
        }
        try accounts.resetPassword(of: account, to: line(file), author: .commandLine)
        try call.say("cli.password.new", ["name": account.signInName.text])
    }

    /// The first line of a file.
    static func line(_ file: String) throws -> String {
        String(try InputFile.text(file).split(whereSeparator: \.isNewline).first ?? "")
    }
}
