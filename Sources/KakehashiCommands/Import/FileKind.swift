import Kakehashi
import KakehashiCounter
import KakehashiOffice

/// The kinds of files that a city brings, in the order in which they have to come in.
enum FileKind: String, CaseIterable, Sendable {
    case venues, instructors, closures, sessions, people, registrations, attendance
    case residents, plans, readings, volumes
}

extension FileKind {
    /// The columns.
    var table: ImportTable {
        switch self {
        case .venues: ClassDesk.venueTable
        case .instructors: ClassDesk.instructorTable
        case .closures: ClassDesk.closureTable
        case .sessions: ClassDesk.sessionTable
        case .people: ClassDesk.peopleTable
        case .registrations: ClassDesk.registrationTable
        case .attendance: ClassDesk.attendanceTable
        case .residents: ResidentTable.table
        case .plans: PlanColumns.table
        case .readings: ReadingColumns.table
        case .volumes: VolumeColumns.table
        }
    }

    /// Takes the text of a file in, all of it or nothing.
    func take(_ text: String, with parts: Parts) throws -> ImportOutcome {
        switch self {
        case .venues: try parts.classDesk().importVenues(text, by: .commandLine)
        case .instructors: try parts.classDesk().importInstructors(text, by: .commandLine)
        case .closures: try parts.classDesk().importClosures(text, by: .commandLine)
        case .sessions: try parts.classDesk().importSessions(text, by: .commandLine)
        case .people: try parts.classDesk().importPeople(text, by: .commandLine)
        case .registrations: try parts.classDesk().importRegistrations(text, by: .commandLine)
        case .attendance: try parts.classDesk().importAttendance(text, by: .commandLine)
        case .residents: try parts.residentFile().importResidents(text, author: .commandLine)
        case .plans: try parts.reportDesk().importPlans(text, by: .commandLine)
        case .readings: try parts.reportDesk().importReadings(text, by: .commandLine)
        case .volumes: try parts.reportDesk().importVolumes(text, by: .commandLine)
        }
    }
}
