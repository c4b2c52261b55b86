import Kakehashi
import KakehashiCounter
import Testing

@Suite("The number of a visit's papers")
struct VisitSerialTests {
    @Test("is another for every visit, and none that was given before a new start on the same day")
    func numbers() throws {
        let fixture = try VisitFixture()
        let numbers = try (0..<3).map { _ in
            try fixture.visits.visit(fixture.visits.begin(.kiosk, language: "ja")).serial?.number
        }
        // Nine o'clock is second 32 400 of the day.
        #expect(numbers == [32_401, 32_402, 32_403])
    }

    @Test("stands beside the note that the person is protected")
    func protection() throws {
        let fixture = try VisitFixture()
        let token = try fixture.visits.begin(.staff, language: "ja")
        #expect(try !fixture.visits.visit(token).isProtected)
        try fixture.visits.protect(token)
        #expect(try fixture.visits.visit(token).isProtected)
    }
}
