import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

@Suite("The command line's language") struct LanguageTests {
    static let environments: [([String: String], Bool)] = [
        ([:], false), (["LANG": "ja_JP.UTF-8"], true), (["LANG": "C.UTF-8"], false), (["LANG": "ja"], true),
        (["LANG": "en_US.UTF-8", "LC_ALL": "ja_JP.UTF-8"], true), (["LC_MESSAGES": "ja_JP.eucJP"], true),
        (["LANG": "ja_JP.UTF-8", "LC_MESSAGES": "C"], false), (["LC_ALL": "", "LANG": "ja_JP.UTF-8"], true),
        (["KAKEHASHI_LANG": "ja", "LC_ALL": "C"], true), (["KAKEHASHI_LANG": "en", "LC_ALL": "ja_JP.UTF-8"], false),
        (["KAKEHASHI_LANG": "", "LANG": "ja_JP.UTF-8"], true), (["KAKEHASHI_LANG": "JA"], true),
        (["LANG": "jam_JM.UTF-8"], false),
    ]

    @Test("KAKEHASHI_LANG decides, else the terminal", arguments: environments)
    func chosen(environment: [String: String], isJapanese: Bool) throws {
        let answer = try Station().run(["session", "list"], in: environment)
        #expect(answer.code == .noInput)
        #expect(answer.err.hasPrefix(isJapanese ? "エラー: " : "Error: "))
        #expect(answer.err.contains(isJapanese ? "まだ" : "There is no office in"))
    }

    @Test("Bad rows, what was taken in and clashes are said in Japanese")
    func imports() throws {
        let station = try Station.town()
        let japanese = ["KAKEHASHI_LANG": "ja"]
        let file = try station.file("venues.csv", "施設番号,施設名\nV1,\n")
        let refused = station.run(["import", "venues", file], in: japanese)
        #expect(refused.code == .data)
        #expect(refused.err.contains("エラー: 1行目: "))
        let venues = try station.file("good.csv", Town.files[0].1)
        #expect(
            station.run(["import", "venues", venues], in: japanese).out
                == "venues: 追加0件、更新0件、変わらないもの2件\n")
    }

    @Test("Heads of tables are Japanese, and line up")
    func heads() throws {
        let station = try Station.town()
        let words = ["doctor"]
        let lines = station.run(words, in: ["KAKEHASHI_LANG": "ja"]).out.split(separator: "\n")
        #expect(lines.first?.hasPrefix("ファイル") == true && lines.first?.hasSuffix("状態") == true)
        #expect(station.run(words).out.hasPrefix("file "))
    }

    @Test("What programs read is the same in every language", arguments: ["json", "csv"])
    func machines(format: String) throws {
        let station = try Station.town()
        let words = ["doctor", "--format", format]
        #expect(station.run(words, in: ["KAKEHASHI_LANG": "ja"]).out == station.run(words).out)
    }
}
