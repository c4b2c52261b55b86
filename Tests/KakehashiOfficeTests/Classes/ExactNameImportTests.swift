import Foundation
import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

/// A name that a city corrects by one scalar is corrected here too, though Swift takes the two for equal.
@Suite struct ExactNameImportTests {
    static let files: [(kind: String, text: String)] = [
        (
            "instructors",
            "講師番号,氏名,氏名カナ,役割,レベル,所属,電話\nT90,神田 渡,カンダ ワタル,講師,入門,,\n"
        ),
        ("people", "人番号,氏名,氏名カナ,生年月日,年齢,年齢基準日,性別,地区,電話,端末,配慮事項,家族連絡先\nP-9001,神田 花,カンダ ハナ,1950-04-29,,,,,,,,\n"),
    ]

    @Test(arguments: files) func aCorrectionByOneScalarIsAnUpdate(file: (kind: String, text: String)) throws {
        let folder = try ScratchFolder()
        let desk = try ClassImportTests.emptyDesk(folder)
        let usual = file.text.replacing("神", with: "\u{795E}")
        let compatible = String(
            String.UnicodeScalarView(usual.unicodeScalars.map { $0 == "\u{795E}" ? "\u{FA19}" : $0 }))
        #expect(usual == compatible, "Swift's own comparison takes them for one")
        #expect(try ClassImportTests.load(file.kind, usual, into: desk).added == 1)
        #expect(try ClassImportTests.load(file.kind, compatible, into: desk).updated == 1)
        #expect(try ClassImportTests.load(file.kind, compatible, into: desk).unchanged == 1)
    }
}
