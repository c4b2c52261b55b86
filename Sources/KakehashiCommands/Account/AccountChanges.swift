import Kakehashi
import KakehashiOffice

/// `account add`, `role`, `rename`, `close` and `reopen`.
enum AccountChanges {
    static let name: Argument<String> = .positional(.text("NAME"), "The account's name for signing in.")
    static let roles: Argument<[Role]> = .repeated(
        "--role", .word("ROLE"), "A role; several by naming the option again. All that are named, and no others.")
    static let display: Argument<String?> = .optional(
        "--display", .text("TEXT"), "The name that pages show; the name for signing in otherwise.")
    static let newDisplay: Argument<String> = .required("--display", .text("TEXT"), "The name that pages show.")
    static let password: Argument<String?> = .optional(
        "--password", .file, "A file with the first password in its first line, - is standard input; made otherwise.")

    static let add = Verb(
        "add", "Add an account; its person chooses a password at the first sign-in.", name, roles, display, password
    ) { call in
        let draft = AccountDraft(
            signInName: try call.value(name), displayName: try call.value(display) ?? "",
            roles: Set(try call.value(roles)), password: try call.value(password).map(AccountPassword.line) ?? "")
        let (account, first) = try call.parts.openOffice().accounts.invite(draft, author: .commandLine)
        try tell("added", account, call)
        if draft.password.isEmpty { try tellFirst(first, account, call) }
    }

    static let role = Verb("role", "Give an account these roles instead of those that it has.", name, roles) { call in
        let roles = try call.value(roles)
        try change(call) { try $0.change($1.id, roles: Set(roles), author: .commandLine) }
    }

    static let rename = Verb("rename", "Change the name that pages show.", name, newDisplay) { call in
        let display = try call.value(newDisplay)
        try change(call) { try $0.change($1.id, displayName: display, author: .commandLine) }
    }

    static let close = Verb("close", "Close an account: its sign-ins end at once.", name) { call in
        let accounts = try call.parts.openOffice().accounts
        let account = try accounts.account(named: call.value(name))
        guard account.isOpen else { throw Fault(.accountClosed) }
        try accounts.close(account, author: .commandLine)
        try tell("closed", account, call)
    }

    static let reopen = Verb("reopen", "Open a closed account again, with a new first password.", name) { call in
        let accounts = try call.parts.openOffice().accounts
        let account = try accounts.account(named: call.value(name))
        let first = try accounts.reopen(account.id, author: .commandLine)
        try tell("reopened", account, call)
        try tellFirst(first, account, call)
    }

    private static func change(_ call: Call, _ body: (Accounts, Account) throws -> Void) throws {
        let accounts = try call.parts.openOffice().accounts
        try body(accounts, accounts.account(named: call.value(name)))
        try tell("changed", accounts.account(named: call.value(name)), call)
    }

    private static func tell(_ key: String, _ account: Account, _ call: Call) throws {
        let phrases = try call.parts.phrases()
        let isJapanese = phrases.language == "ja"
        let roles = account.roles.sorted().map { isJapanese ? $0.japanese : $0.rawValue }
        let values = [
            "name": account.signInName.text, "display": account.displayName,
            "roles": roles.joined(separator: isJapanese ? "、" : ", "),
        ]
        try call.say("cli.account.\(key)", values)
    }

    static func tellFirst(_ password: String, _ account: Account, _ call: Call) throws {
        try call.say("cli.account.first", ["name": account.signInName.text, "password": password])
    }
}
