import Kakehashi
import KakehashiOffice

/// `account list`
enum AccountList {
    static let verb = Verb("list", "List the accounts of the staff.", .format, run: run)

    private static func run(_ call: Call) throws {
        var table = Table("name", "displayName", "roles", "open")
        for account in try call.parts.openOffice().accounts.list() {
            let roles = account.roles.map(\.rawValue).sorted().joined(separator: " ")
            table.add(
                .text(account.signInName.text), .text(account.displayName), .text(roles),
                .text(account.isOpen ? "yes" : "no"))
        }
        try call.show(table)
    }
}
