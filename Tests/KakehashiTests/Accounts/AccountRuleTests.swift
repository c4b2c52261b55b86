import Kakehashi
import Testing

@Suite struct AccountRuleTests {
    @Test(arguments: [
        ("kanri", "kanri"), ("ＫＡＮＲＩ", "kanri"), (" madoguchi-1 ", "madoguchi-1"), ("a.b_c", "a.b_c"),
        ("ab", nil), ("管理者", nil), ("a b'--", nil), (String(repeating: "a", count: 41), nil),
    ])
    func aSignInNameIsPlain(_ typed: String, _ expected: String?) {
        #expect(SignInName(typed)?.text == expected)
    }

    @Test(
        arguments: [
            ("tanuki to kitsune", nil),
            ("橋を渡る前に深呼吸をする", nil),
            ("short", Fault.Code.accountPasswordShort),
            ("elevenchars", .accountPasswordShort),
            (String(repeating: "abcde", count: 41), .accountPasswordLong),
            ("xx-Kanri-2026-xx", .accountPasswordHasName),
            ("aaaaaaaaaaaa", .accountPasswordCommon),
            ("121212121212", .accountPasswordCommon),
            ("123456789012", .accountPasswordCommon),
            ("qwertyuiopqwe", .accountPasswordCommon),
            ("zyxwvutsrqponm", .accountPasswordCommon),
            ("Password2026!!", .accountPasswordCommon),
            ("kakehashi-2026", .accountPasswordCommon),
            ("admin-admin-admin", .accountPasswordCommon),
            ("Admin.Admin.Admin.1", .accountPasswordCommon),
            ("password-admin-2026", .accountPasswordCommon),
            ("welcome to sakura", nil),
            ("welcomeSakura!2026", .accountPasswordCommon),
            ("P@ssw0rd-P@ssw0rd", .accountPasswordCommon),
            ("tanuki-tanuki-tanuki", .accountPasswordCommon),
            ("tanuki9tanuki8tanuki7", .accountPasswordCommon),
            ("qwerty-asdfgh-zxcvbn", .accountPasswordCommon),
            ("たぬきたぬきたぬきたぬき", .accountPasswordCommon),
            ("20260401-20260401", .accountPasswordCommon),
            ("tanuki-tanuko-tanuki", nil),
            ("admin has a red boat", nil),
        ] as [(String, Fault.Code?)])
    func apasswordIsLongAndNotGuessedFirst(_ password: String, _ expected: Fault.Code?) throws {
        let name = try #require(SignInName("kanri"))
        var found: Fault.Code?
        do { try PasswordRule.check(password, for: name) } catch { found = error.code }
        #expect(found == expected)
    }

    @Test(arguments: [(1, 0), (4, 0), (5, 30), (6, 60), (7, 120), (9, 480), (10, 900), (60, 900)])
    func theWaitDoubles(_ failures: Int, _ seconds: Int64) {
        let last = Instant(milliseconds: 1_000_000)
        #expect(GuessRule.nextTry(afterFailures: failures, last: last) == last.adding(milliseconds: seconds * 1000))
    }

    @Test func aWaitIsToldByTheClockOnTheWall() throws {
        let date = try #require(LocalDate("2026-11-18"))
        let last = Instant(date, TimeOfDay(minutes: 9 * 60))
        #expect(throws: Fault(.accountThrottled, ["minutes": "15", "from": "09:15"])) {
            try GuessRule.check(failures: 12, last: last, now: last)
        }
        #expect(throws: Fault(.accountThrottled, ["minutes": "1", "from": "09:01"])) {
            try GuessRule.check(failures: 5, last: last, now: last.adding(milliseconds: 29_999))
        }
        try GuessRule.check(failures: 5, last: last, now: last.adding(milliseconds: 30_000))
        try GuessRule.check(failures: 99, last: last, now: last.adding(milliseconds: 86_400_000))
    }

    @Test func rolesOpenTheirAreas() throws {
        let name = try #require(SignInName("abc"))
        let instant = Instant(milliseconds: 0)
        var account = Account(id: Identifier(at: instant), signInName: name, displayName: "", roles: [.counter])
        #expect(account.may(.counter))
        #expect(throws: Fault(.accountForbidden, ["area": "@area.classes"])) { try account.require(.classes) }
        account.roles = [.counter, .organiser]
        try account.require(.classes)
        #expect(!account.may(.accounts))
        account.roles = [.administrator]
        #expect(Area.allCases.allSatisfy(account.may))
        account.closedAt = instant
        #expect(!account.may(.counter))
    }
}
