import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// The papers of classes as PDFs to take away.
struct PaperPages: Sendable {
    let papers: PaperDesk
    let session: SessionPage

    func endpoints(_ gate: StaffGate) -> [Endpoint] {
        [
            gate.get("/staff/sessions/{session}/sheet.pdf", .classes, sheet),
            gate.post("/staff/sessions/{session}/letters", .classes, letters),
            gate.get("/staff/sessions/{session}/labels.pdf", .classes, labels),
            gate.get("/staff/courses/{course}/handout.pdf", .classes, handout),
        ]
    }

    private func sheet(_ visit: StaffVisit) throws -> Response {
        let sheet = try papers.signInSheet(
            of: visit.parameter("session"), showingNeeds: visit.request.query["needs"] != nil)
        return PaperPages.pdf(sheet.pdf, "sheet-\(sheet.session.number)")
    }

    /// The file with addresses is read for this one answer and kept nowhere.
    private func letters(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        do {
            let letters = try papers.letters(
                visit.form.text("kind"), session: number, addresses: addresses(visit.form))
            return PaperPages.pdf(letters.pdf, "letters-\(number)")
        } catch let fault as Fault {
            return try session.page(visit, number: number, faults: [fault], status: WebFaults.status(of: fault))
        } catch let faults as Faults {
            return try session.page(visit, number: number, faults: faults.all, status: .unprocessableContent)
        }
    }

    private func addresses(_ form: FormValues) throws -> [String: LetterAddress] {
        guard let file = form.files.first(where: { $0.name == "addresses" }), !file.bytes.isEmpty else { return [:] }
        return try papers.addresses(in: Data(file.bytes))
    }

    private func labels(_ visit: StaffVisit) throws -> Response {
        let number = visit.parameter("session")
        let query = visit.request.query
        let pdf = try papers.labels(
            papers.labels(ofSession: number), layout: query.text("layout"), startingAt: Int(query.text("start")) ?? 1)
        return PaperPages.pdf(pdf, "labels-\(number)")
    }

    private func handout(_ visit: StaffVisit) throws -> Response {
        let handout = try papers.handout(of: visit.parameter("course"))
        return PaperPages.pdf(handout.pdf, handout.course.id)
    }

    private static func pdf(_ pdf: Data, _ name: String) -> Response {
        .download([UInt8](pdf), type: "application/pdf", name: "kakehashi-\(name).pdf")
    }
}
