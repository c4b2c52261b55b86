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

extension FormDesk {
    func pdf(
        _ ids: [String], _ answers: Answers, on day: LocalDate, remedies: FormRemedies = FormRemedies()
    ) throws -> Data {
        try pdf(FillRequest(ids, answers, on: day, remedies: remedies))
    }

    func preview(_ id: String, _ answers: Answers, on day: LocalDate) throws -> [Data] {
        try preview(FillRequest([id], answers, on: day))
    }

    func problems(_ ids: [String], _ answers: Answers, on day: LocalDate) throws -> [FormProblem] {
        try problems(FillRequest(ids, answers, on: day))
    }
}

/// Wednesday, the day of the demonstrations.
let visitDay = LocalDate(year: 2026, month: 11, day: 18)
