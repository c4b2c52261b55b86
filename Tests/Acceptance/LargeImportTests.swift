import Foundation
import TestSupport
import Testing

/// A resident file too large to be read in a blink.
@Suite struct LargeImportTests {
    @Test func eightThousandResidentsComeInWithProgress() throws {
        let program = try BuiltProgram()
        try program.output("setup", "--name", "架橋市")
        var text = "宛名番号,世帯番号,氏名,氏名カナ,生年月日,性別,続柄,住所\r\n"
        for number in 1...8_000 {
            text += "\(number),\(number / 3),試験 \(number),シケン タロウ,1950-04-29,男,世帯主,架橋市中央\(number)\r\n"
        }
        let file = program.data.path("many.csv")
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let began = ProcessInfo.processInfo.systemUptime
        let result = try program.run("import", "residents", file)
        let seconds = ProcessInfo.processInfo.systemUptime - began
        #expect(result.text == "residents: 8000 added, 0 updated, 0 unchanged\n")
        #expect(result.errors == "Importing residents, 8001 lines\n")
        #expect(seconds < 120, "\(seconds) s")
    }
}
