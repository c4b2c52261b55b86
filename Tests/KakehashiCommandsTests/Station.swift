import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiExchange
import TestSupport

/// A data folder of its own with the program in the test's process.
struct Station {
    let folder: ScratchFolder
    /// What the program takes for now.
    var now = "2026-11-18T09:00"

    /// What one command said, and how it ended.
    struct Answer {
        let code: ExitCode
        let out: String
        let err: String
    }

    /// An empty folder; `data` in it is the data folder.
    init() throws {
        folder = try ScratchFolder()
    }

    /// A folder with the town of these tests: two venues, a teacher, closing days, people.
    static func town() throws -> Station {
        let station = try Station()
        _ = station.run("setup", "--name", "架橋市")
        for (kind, text) in Town.files {
            let path = station.folder.path("\(kind).csv")
            try Data(text.utf8).write(to: URL(filePath: path))
            let answer = station.run("import", kind, path)
            guard answer.code == .success else { throw Refused(text: answer.err) }
        }
        return station
    }

    struct Refused: Error {
        let text: String
    }

    func run(_ words: String...) -> Answer { run(words) }

    func run(_ words: [String], in environment: [String: String] = [:], typed: String? = nil) -> Answer {
        let recorder = RecordingConsole()
        let surroundings = [
            "KAKEHASHI_DATA": folder.path("data"), "KAKEHASHI_SHARE": ShippedPhrases.root.path,
            "KAKEHASHI_NOW": now,
        ]
        let code = Program(
            console: recorder.console(typed: typed), environment: surroundings.merging(environment) { $1 }
        ).run(words)
        return Answer(code: code, out: recorder.out, err: recorder.err)
    }

    /// Writes a file for a command to read; its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = folder.path(name)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    /// The rows that a command prints as JSON.
    func rows(_ words: String...) throws -> [[String: String]] { try rows(words) }

    func rows(_ words: [String]) throws -> [[String: String]] {
        let answer = run(words + ["--format", "json"])
        guard answer.code == .success else { throw Refused(text: answer.err) }
        let rows = try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [[String: Any]]
        return (rows ?? []).map { $0.mapValues { "\($0)" } }
    }
}

/// A town small enough to read.
enum Town {
    static let files = [
        (
            "venues",
            """
            施設番号,施設名,地区,住所,定員,開館時刻,閉館時刻
            V1,中央公民館,中央,架橋市中央1-1,20,09:00,17:00
            V2,東公民館,東,架橋市東2-2,10,09:00,21:00

            """
        ),
        ("instructors", "講師番号,氏名,氏名カナ,役割\nI1,橋本 渡,ハシモト ワタル,講師\n"),
        ("closures", "区分,施設番号,開始日,終了日,理由\n休館,V1,2026-12-28,2027-01-04,年末年始\n"),
        ("people", "人番号,氏名カナ\nP-0001,ヤマダ ハナ\nP-0002,サトウ ケン\n"),
    ]
}
