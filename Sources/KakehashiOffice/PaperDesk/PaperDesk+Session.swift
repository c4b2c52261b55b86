package import Foundation
package import Kakehashi
import KakehashiPaper

extension PaperDesk {
    /// Empty rows on a sheet where nothing is said.
    package static let usualWalkIns = 5

    /// The sheet on which people sign in at a session.
    /// - Parameter showingNeeds: whether what people need stands on it, though it lies open.
    package func signInSheet(
        of name: String, showingNeeds: Bool = false, walkIns: Int = PaperDesk.usualWalkIns
    ) throws -> (session: Session, pdf: Data) {
        let overview = try classes.session(name)
        let session = overview.session
        let names = Dictionary(uniqueKeysWithValues: try classes.instructors().map { ($0.id, $0.name) })
        let sheet = SignInSheet(
            office: classes.officeName, course: classes.title(of: session), session: session,
            venue: overview.venueName, instructor: session.instructor.flatMap { names[$0] },
            helpers: session.helpers.compactMap { names[$0] }, attendees: try classes.attendees(of: name),
            showingNeeds: showingNeeds, walkIns: walkIns)
        return (session, try paper.signInSheet(sheet, phrases: phrases, on: today))
    }
}
