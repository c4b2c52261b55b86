import Kakehashi
import KakehashiCounter
import KakehashiOffice

/// The kinds of files that a city brings, in the order in which they have to come in.
enum FileKind: String, CaseIterable, Sendable {
    case residents, plans, readings, volumes
}

extension FileKind {
    /// The columns.
    var table: ImportTable {
        switch self {
        case .residents: ResidentTable.table
        case .plans: PlanColumns.table
        case .readings: ReadingColumns.table
        case .volumes: VolumeColumns.table
        }
    }

    /// Takes the text of a file in, all of it or nothing.
    func take(_ text: String, with parts: Parts) throws -> ImportOutcome {
        switch self {
        case .residents: try parts.residentFile().importResidents(text, author: .commandLine)
        case .plans: try parts.reportDesk().importPlans(text, by: .commandLine)
        case .readings: try parts.reportDesk().importReadings(text, by: .commandLine)
        case .volumes: try parts.reportDesk().importVolumes(text, by: .commandLine)
        }
    }
}
