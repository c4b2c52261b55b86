import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiCommands

/// The kit of arguments, on a small tree of its own.
@Suite struct UsageTests {
    static let month: Argument<YearMonth?> = .optional("--month", .month, "Only this month.")
    static let venue: Argument<String> = .required("--venue", .text("ID"), "Where it is held.")
    static let capacity: Argument<Int> = .optional("--capacity", .number(1...99), otherwise: 10, "How many seats.")
    static let full: Argument<Bool> = .flag("--full", "Also those without seats.")
    static let id: Argument<String> = .positional(.text("ID"), "The session.")
    static let files: Argument<[String]> = .rest(.file, "The files.")

    static let tree = CommandTree([
        .noun(
            name: "session", summary: "Sessions of classes.",
            verbs: [
                Verb("list", "List sessions.", month, full, Argument<ListFormat>.format) { call in
                    let shown = try call.value(month).map(\.description) ?? "all"
                    try call.console.out("\(shown) \(try call.value(full)) \(call.parts.data.path)\n")
                },
                Verb("add", "Add a session.", venue, capacity, id) { call in
                    try call.console.out("\(try call.value(id)) \(try call.value(venue)) \(try call.value(capacity))\n")
                },
            ]),
        .verb(Verb("join", "Join files.", files) { call in try call.console.out("\(try call.value(files))\n") }),
    ])

    static let root = "Usage: kakehashi COMMAND\n  See 'kakehashi --help' for more information.\n"
    static let session = "Usage: kakehashi session COMMAND\n  See 'kakehashi session --help' for more information.\n"
    static let list = """
        Usage: kakehashi session list [--month YYYY-MM] [--full] [--format table|json|csv] [--data DIR]
          See 'kakehashi session list --help' for more information.

        """
    static let add = """
        Usage: kakehashi session add --venue ID [--capacity N] ID [--data DIR]
          See 'kakehashi session add --help' for more information.

        """

    static let refused: [(String, String)] = [
        ("", "Error: Missing command.\n" + root),
        ("sesion list", "Error: Unknown command 'sesion'. Did you mean 'session'?\n" + root),
        ("zzz", "Error: Unknown command 'zzz'.\n" + root),
        ("--hepl", "Error: Unknown option '--hepl'. Did you mean '--help'?\n" + root),
        ("--data", "Error: Missing value for '--data DIR'.\n" + root),
        ("--data= session", "Error: Missing value for '--data DIR'.\n" + root),
        ("--data a session --data=b", "Error: The option '--data' is given twice.\n" + root),
        ("session", "Error: Missing command after 'session'.\n" + session),
        ("session lst", "Error: Unknown command 'session lst'. Did you mean 'session list'?\n" + session),
        ("session --month", "Error: Unknown option '--month'.\n" + session),
        ("session list --moth 2026-11", "Error: Unknown option '--moth'. Did you mean '--month'?\n" + list),
        ("session list --dta=x", "Error: Unknown option '--dta'. Did you mean '--data'?\n" + list),
        ("session list --xyzzy", "Error: Unknown option '--xyzzy'.\n" + list),
        ("session list -x", "Error: Unknown option '-x'.\n" + list),
        ("session list --month", "Error: Missing value for '--month YYYY-MM'.\n" + list),
        ("session list --month --full", "Error: Missing value for '--month YYYY-MM'.\n" + list),
        ("session list --month 11", "Error: The value of '--month' must be a month such as 2026-11.\n" + list),
        ("session list --full --full", "Error: The option '--full' is given twice.\n" + list),
        ("session list --full=yes", "Error: The option '--full' takes no value.\n" + list),
        (
            "session list --format jsn",
            "Error: The value of '--format' must be one of table, json, csv. Did you mean 'json'?\n" + list
        ),
        ("session list ヤマダ", "Error: Too many arguments: 1 given, none expected.\n" + list),
        ("session add --venue V1 a b", "Error: Too many arguments: 2 given, 1 expected.\n" + add),
        ("session add a", "Error: Missing option '--venue ID'.\n" + add),
        ("session add --venue V1", "Error: Missing argument 'ID'.\n" + add),
        (
            "session add --venue V1 a --capacity 100",
            "Error: The value of '--capacity' must be a whole number from 1 to 99.\n" + add
        ),
    ]

    @Test(arguments: refused) func namesWhatIsWrong(words: String, text: String) {
        let recorder = RecordingConsole()
        let program = Program(tree: Self.tree, console: recorder.console, environment: [:])
        #expect(program.run(words.split(separator: " ").map(String.init)) == .usage)
        #expect(recorder.err == text)
        #expect(recorder.out == "")
    }

    static let accepted: [(String, String)] = [
        ("session list --data /d", "all false /d\n"), ("--data=/d session list --full", "all true /d\n"),
        ("session --data /d list --month=2026-11", "2026-11 false /d\n"),
        ("session add --venue V1 --capacity １２ -- --odd", "--odd V1 12\n"),
        ("session add - --venue=a=b", "- a=b 10\n"), ("join a b -", "[\"a\", \"b\", \"-\"]\n"),
        ("--version", "kakehashi 0.1.0\n"),
    ]

    @Test(arguments: accepted) func readsValues(words: String, text: String) {
        let recorder = RecordingConsole()
        let environment = ["HOME": "/home/x", "KAKEHASHI_SHARE": ShippedPhrases.root.path]
        let program = Program(tree: Self.tree, console: recorder.console, environment: environment)
        #expect(program.run(words.split(separator: " ").map(String.init)) == .success)
        #expect(recorder.out == text)
        #expect(recorder.err == "")
    }

    static let helps: [(String, String)] = [
        (
            "--help",
            """
            One toolkit for smartphone classes and counters without writing.

            Usage: kakehashi COMMAND

            Commands:
              session  Sessions of classes.
              join     Join files.

            Options:
              --data DIR  The data folder (or KAKEHASHI_DATA).
              -h, --help  Show this help.
              --version   Show the version.

            See 'kakehashi COMMAND --help' for more information.

            """
        ),
        (
            "session -h",
            """
            Sessions of classes.

            Usage: kakehashi session COMMAND

            Commands:
              list  List sessions.
              add   Add a session.

            See 'kakehashi session COMMAND --help' for more information.

            """
        ),
        (
            "session add --help --venue",
            """
            Add a session.

            Usage: kakehashi session add --venue ID [--capacity N] ID [--data DIR]

            Arguments:
              ID  The session.

            Options:
              --venue ID    Where it is held.
              --capacity N  How many seats.
              --data DIR    The data folder (or KAKEHASHI_DATA).
              -h, --help    Show this help.

            """
        ),
    ]

    @Test(arguments: helps) func explainsItself(words: String, text: String) {
        let recorder = RecordingConsole()
        let program = Program(tree: Self.tree, console: recorder.console, environment: [:])
        #expect(program.run(words.split(separator: " ").map(String.init)) == .success)
        #expect(recorder.out == text)
    }

    /// A program whose only command fails with an error.
    func failing(_ error: any Error) -> (ExitCode, String) {
        let tree = CommandTree([.verb(Verb("fail", "Fail.") { _ in throw error })])
        let recorder = RecordingConsole()
        let environment = ["HOME": "/home/x", "KAKEHASHI_SHARE": ShippedPhrases.root.path]
        let program = Program(tree: tree, console: recorder.console, environment: environment)
        return (program.run(["fail"]), recorder.err)
    }

    @Test func faultsBecomeSentencesAndCodes() {
        let several = failing(
            Faults([
                Fault(.importMissingValue, ["line": "2", "column": "施設名", "kind": "@import.kind.text"]),
                Fault(.importRepeatedKey, ["line": "4", "column": "施設番号", "first": "3"]),
            ]))
        #expect(several.0 == .data)
        #expect(
            several.1 == """
                Error: Line 2, 施設名: no value. Write text.
                Error: Line 4, 施設番号: the same as on line 3. Remove one of the rows or correct the number.
                2 errors.

                """)
        #expect(failing(Fault(.outputFull, ["file": "a"])).0 == .cannotCreate)
        #expect(failing(Fault(.dataNotSetUp, ["folder": "a"])).0 == .noInput)
        #expect(failing(ReaderLeft()).0 == .success)
        #expect(failing(ReaderLeft()).1 == "")
        #expect(failing(CancellationError()).0 == .software)
        #expect(!failing(CancellationError()).1.contains("fault."))
    }

    @Test(arguments: ["ja", "en"]) func everyCodeHasSentenceAndRemedy(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: CommandFaults.all) == [])
    }

    @Test(arguments: 0..<300) func anyWordsEndInAnAnswer(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let vocabulary = [
            "session", "list", "add", "join", "--month", "--month=2026-11", "--full", "--venue", "--data", "--data=/d",
            "--help", "-h", "--", "-", "", "=", "--=", "2026-11", "架橋", "--架橋", "e\u{301}", "--format", "json",
            "--version",
        ]
        let words = (0..<Int.random(in: 0...7, using: &random)).compactMap { _ in
            vocabulary.randomElement(using: &random)
        }
        let recorder = RecordingConsole()
        let environment = ["HOME": "/home/x", "KAKEHASHI_SHARE": ShippedPhrases.root.path]
        let code = Program(tree: Self.tree, console: recorder.console, environment: environment).run(words)
        #expect(code == .success || code == .usage, "seed \(seed): \(words)")
        #expect(recorder.out.isEmpty == (code == .usage), "seed \(seed): \(words)")
        #expect(recorder.err.isEmpty == (code == .success), "seed \(seed): \(words)")
    }
}
