import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

@Suite struct AccountCommandTests {
    let station: Station

    init() throws {
        station = try Station()
        _ = station.run("setup", "--name", "架橋町")
        let password = try station.file("password", "tanuki to kitsune\n")
        let added = station.run("account", "add", "hanako", "--role", "管理者", "--password", password)
        #expect(added.out == "Added hanako (administrator)\n", "\(added.err)")
    }

    func row(_ name: String) throws -> [String: String]? {
        try station.rows("account", "list").first { $0["name"] == name }
    }

    @Test("Accounts are added with a first password, renamed, given roles, closed and reopened")
    func changes() throws {
        let added = station.run("account", "add", "taro", "--role", "counter", "--role", "集計担当")
        #expect(added.out.hasPrefix("Added taro (counter, report)\nFirst password of taro: "))
        #expect(try row("taro") == ["name": "taro", "displayName": "taro", "roles": "counter report", "open": "yes"])
        #expect(
            station.run("account", "role", "taro", "--role", "organiser").out
                == "Changed taro: taro (organiser)\n")
        #expect(
            station.run("account", "rename", "taro", "--display", "橋本 太郎").out
                == "Changed taro: 橋本 太郎 (organiser)\n")
        #expect(station.run("account", "close", "taro").out == "Closed taro; its sign-ins have ended.\n")
        #expect(try row("taro")?["open"] == "no")
        #expect(station.run("account", "close", "taro").err.hasPrefix("Error: The account is closed."))
        #expect(station.run("account", "password", "taro").err.hasPrefix("Error: The account is closed."))
        #expect(station.run("account", "reopen", "taro").out.contains("First password of taro: "))
        #expect(station.run("account", "password", "taro").out.hasPrefix("First password of taro: "))
        #expect(station.run("doctor").code == .success)
    }

    @Test(
        "What may not be is refused",
        arguments: [
            (["add", "taro"], ExitCode.data, "No role"), (["add", "HANAKO", "--role", "counter"], .data, "hanako"),
            (["add", "x", "--role", "counter"], .data, "name"), (["add", "taro", "--role", "chief"], .usage, "--role"),
            (["close", "hanako"], .data, "administrator"),
            (["role", "hanako", "--role", "counter"], .data, "administrator"),
            (["role", "hanako"], .data, "No role"), (["close", "nobody"], .noInput, "account"),
        ])
    func refuses(words: [String], code: ExitCode, part: String) throws {
        let answer = station.run(["account"] + words)
        #expect(answer.code == code && answer.err.contains(part), "\(answer.err)")
        #expect(try station.rows("account", "list").count == 1)
    }

    @Test("Weak passwords are refused", arguments: ["admin-admin-admin", "tanuki", "hanako-hanako-1", "password2026!"])
    func weak(password: String) throws {
        let file = try station.file("weak", password + "\n")
        let refused = station.run("account", "password", "hanako", "--password", file)
        #expect(refused.code == .data && !refused.err.contains(password))
        #expect(station.run("account", "add", "taro", "--role", "counter", "--password", file).code == .data)
    }

    @Test("Japanese where it is asked for")
    func japanese() {
        let words = ["account", "add", "taro", "--role", "counter"]
        #expect(station.run(words, in: ["KAKEHASHI_LANG": "ja"]).out.hasPrefix("taro を追加しました（窓口担当）。\n"))
    }
}
