import Kakehashi
import KakehashiCounter
import KakehashiOffice

/// The kinds of files that a city brings, in the order in which they have to come in.
enum FileKind: String, CaseIterable, Sendable {
    case venues, instructors, closures, sessions, people, registrations, attendance, residents, plans, readings, volumes
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

    /// Takes the text of a file in, all of it or nothing; `complete` is for residents, `movesPublished` for sessions.
    func take(
        _ text: String, complete: Bool, movesPublished: Bool, into office: OfficeParts
    ) throws -> ImportOutcome {
        let author = Author.commandLine
        return switch self {
        case .venues: try office.classDesk().importVenues(text, by: author)
        case .instructors: try office.classDesk().importInstructors(text, by: author)
        case .closures: try office.classDesk().importClosures(text, by: author)
        case .sessions: try office.classDesk().importSessions(text, movesPublished: movesPublished, by: author)
        case .people: try office.classDesk().importPeople(text, by: author)
        case .registrations: try office.classDesk().importRegistrations(text, by: author)
        case .attendance: try office.classDesk().importAttendance(text, by: author)
        case .residents: try office.residentFile().importResidents(text, complete: complete, author: author)
        case .plans: try office.reportDesk.importPlans(text, by: author)
        case .readings: try office.reportDesk.importReadings(text, by: author)
        case .volumes: try office.reportDesk.importVolumes(text, by: author)
        }
    }
}
