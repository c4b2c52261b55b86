import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiCommands

@Suite struct CalibrateCommandTests {
    private static let askew = "22.5,18,192.5,19.5,20,275,190,276.5"

    @Test func whatWasMeasuredIsKeptPerTrayAndForgotten() throws {
        let station = try Station()
        for tray in [[], ["--tray", "T2"]] {
            let answer = station.run(["form", "calibrate", "--queue", "counter", "--measured", Self.askew] + tray)
            #expect(answer.code == .success, "\(answer.err)")
        }
        let shown = station.run("form", "calibrate", "--show", "--format", "csv").out
        #expect(
            shown.filter { $0 != "\u{FEFF}" }.split(whereSeparator: \.isNewline).dropFirst() == [
                "counter,,1.25,-1.25,100.00,100.00,0.53",
                "counter,T2,1.25,-1.25,100.00,100.00,0.53",
            ])
        #expect(station.run("form", "calibrate", "--queue", "counter", "--tray", "T2", "--reset").code == .success)
        let file = try String(contentsOfFile: station.folder.path("data/calibration.json"), encoding: .utf8)
        #expect(file.contains("\"counter\"") && !file.contains("T2"))
    }

    static let refused: [([String], Int32, String)] = [
        (["--queue", "q"], 64, "Say one of '--sheet', '--measured', '--show' and '--reset'."),
        (["--queue", "q", "--sheet", "--reset"], 64, "Say one of '--sheet', '--measured', '--show' and '--reset'."),
        (["--reset"], 64, "Missing option '--queue NAME'."),
        (["--queue", "q", "--measured", "1,2"], 64, "must be eight numbers with commas between."),
        (
            ["--queue", "q", "--measured", "nan,18,192.5,19.5,20,275,190,276.5"], 65,
            "must be eight numbers in millimetres"
        ),
        (["--queue", "q", "--measured", "190,20,20,20,190,277,20,277"], 65, "a mirror's picture"),
    ]

    @Test(arguments: refused) func whatDoesNotHoldIsRefusedAndNothingKept(
        words: [String], code: Int32, sentence: String
    ) throws {
        let station = try Station()
        let answer = station.run(["form", "calibrate"] + words)
        #expect(answer.code.rawValue == code)
        #expect(answer.err.contains(sentence), "\(answer.err)")
        #expect(!FileManager.default.fileExists(atPath: station.folder.path("data/calibration.json")))
    }

    @Test func theSheetIsWritten() throws {
        let station = try Station()
        let file = station.folder.path("sheet.pdf")
        let answer = station.run("form", "calibrate", "--queue", "counter", "--sheet", "--output", file)
        #expect(answer.code == .success, "\(answer.err)")
        let text = try textOfPDF([UInt8](Data(contentsOf: URL(filePath: file))))
        #expect(text.contains("印刷位置の確認シート") && text.contains("counter"))
    }
}
