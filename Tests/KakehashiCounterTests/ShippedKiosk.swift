import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiPaper
import TestSupport

/// The kiosk's files and the sample city's answers as they are shipped.
enum Shipped {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let kiosk = root.appending(path: "Kiosk")

    /// Opened once for all tests: it is made to be shared.
    private static let shared = Result {
        try FormDesk(KioskFiles([kiosk]), paper: Paper(words: FormWords(ShippedPhrases.load("ja"))))
    }

    static func desk() throws -> FormDesk { try shared.get() }

    static func answers(_ name: String) throws -> Answers {
        try Answers.parse(try Data(contentsOf: root.appending(path: "Scripts/sample/answers/\(name).json")))
    }

    static let family = ["moving-in", "child-allowance", "child-medical", "childcare-voucher", "school-transfer"]
}

/// Wednesday, the day of the demonstrations.
let visitDay = LocalDate(year: 2026, month: 11, day: 18)
