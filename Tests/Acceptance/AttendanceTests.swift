import Foundation
import TestSupport
import Testing

/// Attendance from the command line, over the sample city.
@Suite struct AttendanceTests {
    private struct PersonRow: Decodable {
        let person: String
        let state: String
    }

    private struct SessionRow: Decodable {
        let number: String
        let confirmed: Int
        let attended: Int
    }

    @Test func aFileIsRecordedAndOnePersonCorrected() throws {
        let program = try BuiltProgram.withSampleCity(environment: ["KAKEHASHI_NOW": "2026-11-05T17:00"])
        let people = try program.rows(PersonRow.self, "registration", "list", "--session", "26-0058")
            .filter { $0.state == "confirmed" }
        let file = "人番号,出欠\n" + people.map { "\($0.person),出席\n" }.joined()
        let first = try program.run("attendance", "record", "--session", "26-0058", "-", input: file)
        #expect(first.text == "attendance: 10 added, 0 updated, 0 unchanged\n")
        let again = try program.run("attendance", "record", "--session", "26-0058", "-", input: file)
        #expect(again.text == "attendance: 0 added, 0 updated, 10 unchanged\n")
        let person = try #require(people.first?.person)
        let corrected = try program.run(
            "attendance", "record", "--session", "26-0058", "--person", person, "--state", "absent")
        #expect(corrected.text == "attendance: 0 added, 1 updated, 0 unchanged\n")
        let session = try #require(
            try program.rows(SessionRow.self, "session", "list", "--month", "2026-11").first { $0.number == "26-0058" })
        #expect((session.confirmed, session.attended) == (10, 9))
        let listed = try program.rows(PersonRow.self, "attendance", "list", "--session", "26-0058")
        #expect(listed.first { $0.person == person }?.state == "absent")
        #expect(try program.run("doctor").status == 0)
    }

    @Test func aFileThatDoesNotFitChangesNothing() throws {
        let program = try BuiltProgram.withSampleCity(environment: ["KAKEHASHI_NOW": "2026-11-05T17:00"])
        let result = try program.run(
            "attendance", "record", "--session", "26-0058", "-", input: "人番号,出欠\nP-0001,来た\nP-9999,出席\n")
        #expect(result.status == 65)
        #expect(
            result.errors == """
                Error: Line 2, 出欠: not one of 出席, 欠席, 当日参加, 未記入. Write one of 出席, 欠席, 当日参加, 未記入.
                Error: Line 3, 人番号: no such person is on file. Import the person first, or correct the field.
                2 errors.

                """)
    }
}
