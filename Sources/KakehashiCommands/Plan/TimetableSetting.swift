import FoundationEssentials
import Kakehashi
import KakehashiOffice

/// What the verbs of a timetable work with: the desk, the records, the rules, the problem.
struct TimetableSetting {
    let desk: TimetableDesk
    let material: TimetableMaterial
    let rules: TimetableRules
    let problem: TimetableProblem

    /// Reads the records and the rules file.
    init(_ call: Call, year: FiscalYear, rules file: String?) throws {
        desk = TimetableDesk(classes: try call.parts.classDesk())
        material = try desk.material(for: year)
        rules =
            try file.map { [names = material.names] in try TimetableSetting.rules($0, names: names) }
            ?? TimetableRules()
        problem = try desk.problem(for: year, rules: rules, material)
    }

    /// Reads a rules file.
    static func rules(_ file: String, names: TimetableNames) throws -> TimetableRules {
        try TimetableRules(json: Data(InputFile.text(file).utf8), file: file, names: names)
    }

    /// Reads the file of a timetable.
    static func timetable(_ file: String) throws -> Timetable {
        try Timetable(json: InputFile.bytes(file), file: file)
    }
}

extension ArgumentKind where Value == FiscalYear {
    static var fiscalYear: ArgumentKind<FiscalYear> {
        ArgumentKind("YEAR", "a fiscal year such as R9 or 2027") { FiscalYear($0) }
    }
}
