package import Foundation
import Kakehashi

extension PaperDesk {
    /// A timetable as a file of that kind.
    package func timetable(_ board: TimetableBoard, as form: TimetableFileForm) throws -> Data {
        try TimetableDesk(classes: classes).file(board.book, as: form, phrases: phrases) { paper }
    }
}
