import Kakehashi
import KakehashiOffice

/// What can be put on paper for a session: the sign-in sheet, letters, labels, the course's handout.
struct SessionPapers {
    let visit: StaffVisit
    let papers: PaperDesk
    let session: Session
    private var words: Words { visit.words }
    private var path: String { "/staff/sessions/\(session.number)" }

    func html() throws -> HTML {
        let letters = try letters()
        let labels = try labels()
        return H.section(.class("card"), .id("papers")) {
            H.h2 { words("staff.papers.title") }
            H.div(.class("actions")) {
                if session.state == .planned {
                    Pieces.link("\(path)/sheet.pdf", words("staff.papers.sheet"))
                    Pieces.link("\(path)/sheet.pdf?needs=1", words("staff.papers.sheetWithNeeds"), "quiet")
                }
                if papers.hasHandout(session.course) {
                    Pieces.link("/staff/courses/\(session.course)/handout.pdf", words("staff.papers.handout"))
                }
            }
            letters
            labels
        }
    }

    private func letters() throws -> HTML {
        let kinds = try papers.letterKinds(for: session)
        guard !kinds.isEmpty else { return HTML() }
        let fields = Fields(words, entered: ["kind": kinds[0].id])
        return H.details {
            H.summary { words("staff.papers.letters") }
            H.p { words("staff.papers.letters.text") }
            visit.shell.form("\(path)/letters", .enctype("multipart/form-data")) {
                fields.select("kind", "staff.papers.kind", options: kinds.map { ($0.id, $0.title) })
                H.div(.class("field")) {
                    H.label(.for("addresses")) { words("staff.papers.addresses") }
                    H.p(.class("hint"), .id("addresses-hint")) { words("staff.papers.addresses.hint") }
                    H.input(
                        .id("addresses"), .name("addresses"), .type("file"), .describedBy("addresses-hint"))
                }
                H.div(.class("actions")) { H.button { words("staff.papers.letters.make") } }
            }
        }
    }

    private func labels() throws -> HTML {
        let layouts = try papers.labelLayouts()
        guard session.state == .planned, let first = layouts.first else { return HTML() }
        let fields = Fields(words, entered: ["layout": first.id, "start": "1"])
        return H.details {
            H.summary { words("staff.papers.labels") }
            H.form(.method("get"), .action("\(path)/labels.pdf")) {
                fields.select("layout", "staff.papers.layout", options: layouts.map { ($0.id, $0.title) })
                fields.text("start", "staff.papers.start", type: "number", size: "short")
                H.div(.class("actions")) { H.button { words("staff.papers.labels.make") } }
            }
        }
    }
}
