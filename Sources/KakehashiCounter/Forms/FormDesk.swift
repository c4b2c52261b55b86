package import Foundation
package import Kakehashi
package import KakehashiPaper

/// Forms at the counter: which there are, what they ask, and the paper that comes of the answers.
///
/// Read once when the program starts. Answers come in and paper goes out; nothing is kept and nothing touches a disk.
package struct FormDesk: Sendable {
    package let shelf: FormShelf
    /// What happens in somebody's life, the most frequent first, then by id.
    package let events: [LifeEvent]
    package let questions: QuestionBook
    let paper: Paper
    let pictures = ArtworkPictures()

    /// Reads `Forms/` and `Procedures/` of the kiosk's files.
    package init(_ files: KioskFiles, paper: Paper) throws {
        let shelf = FormShelf(files)
        let book = "Procedures/questions.json"
        self.shelf = shelf
        self.paper = paper
        questions = try QuestionBook(json: try files.file(book).data, file: book)
        events = try files.names(in: "Procedures").filter { $0.hasSuffix(".json") && $0 != "questions.json" }
            .map { try FormDesk.event("Procedures/\($0)", files, shelf) }
            .sorted { ($1.volume, $0.id) < ($0.volume, $1.id) }
    }

    private static func event(_ path: String, _ files: KioskFiles, _ shelf: FormShelf) throws -> LifeEvent {
        let event = try LifeEvent(json: try files.file(path).data, file: path)
        let forms = Set(shelf.forms.map(\.id)).union(shelf.faulty.keys)
        if let stray = event.procedures.compactMap(\.form).first(where: { !forms.contains($0) }) {
            throw Fault(.eventForm, ["file": path, "form": stray])
        }
        return event
    }

    /// Every edition of every form, sorted by id.
    package var forms: [FormTemplate] { shelf.entries.map(\.template) }

    /// The editions that are used on that day, sorted by id.
    package func formsInUse(on day: LocalDate) -> [FormTemplate] { shelf.entries(on: day).map(\.template) }

    /// The conversation for what happened.
    package func interview(event id: String, on day: LocalDate) throws -> Interview {
        guard let event = events.first(where: { $0.id == id }) else {
            throw Fault(.eventUnknown, ["event": id])
        }
        // Without a form that is faulty somebody might go home with a notification missing.
        if let faults = event.procedures.lazy.compactMap(\.form).compactMap({ shelf.faulty[$0] }).first { throw faults }
        return Interview(event: event, forms: formsInUse(on: day), questions: questions, on: day)
    }

    /// The conversation for chosen forms.
    package func interview(forms ids: [String], on day: LocalDate) throws -> Interview {
        let forms = try ids.map { try shelf.entry($0, on: day).template }
        return Interview(forms: forms, questions: questions, on: day)
    }

    /// The forms filled and put together in one PDF, in this order; throws `Faults` with every problem. Forms that the
    /// answers do not need are left out; the slip is printed behind the last.
    package func pdf(
        _ ids: [String], _ answers: Answers, on day: LocalDate, serial: FormSerial? = nil, isProtected: Bool = false,
        remedies: FormRemedies = FormRemedies(), slip: ClosingSlip? = nil, placing: FormPlacing = FormPlacing()
    ) throws -> Data {
        let sheets = try sheets(
            ids, answers, on: day, serial: serial, isProtected: isProtected, remedies: remedies)
        return try pdf(of: sheets, slip: slip, on: day, placing: placing)
    }

    /// The forms filled, each with its artwork, without those that the answers do not need; throws where they need none.
    func sheets(
        _ ids: [String], _ answers: Answers, on day: LocalDate, serial: FormSerial?, isProtected: Bool,
        remedies: FormRemedies
    ) throws -> [FormSheet] {
        let answers = try interview(forms: ids, on: day).applicable(answers)
        let sheets = try ids.map { id in
            let entry = try shelf.entry(id, on: day)
            let filled = FilledForm(
                entry.template, answers, on: day, serial: serial, isProtected: isProtected, remedies: remedies)
            return FormSheet(filled: filled, artwork: entry.artwork, pictures: entry.pictures)
        }.filter { !$0.filled.pages.isEmpty }
        guard !sheets.isEmpty else { throw Fault(.formNotNeeded, ["form": ids.joined(separator: ", ")]) }
        return sheets
    }

    /// Whether anything of a form continues on 別紙 sheets.
    func hasAddendum(_ filled: FilledForm) throws -> Bool { try !paper.fit(filled).addendum.isEmpty }

    func pdf(of sheets: [FormSheet], slip: ClosingSlip?, on day: LocalDate, placing: FormPlacing) throws -> Data {
        let names = sheets.map(\.filled.template.name.japanese)
        return try paper.pdf(
            of: sheets, slip: slip, title: names.joined(separator: "、"), dated: day, placing: placing)
    }

    /// The pages of one filled form as PNG pictures, its 別紙 sheets behind them.
    package func preview(
        _ id: String, _ answers: Answers, on day: LocalDate, serial: FormSerial? = nil, isProtected: Bool = false,
        remedies: FormRemedies = FormRemedies()
    ) throws -> [Data] {
        let entry = try shelf.entry(id, on: day)
        let answers = try interview(forms: [id], on: day).applicable(answers)
        let filled = FilledForm(
            entry.template, answers, on: day, serial: serial, isProtected: isProtected, remedies: remedies)
        let pages = try filled.pages.map { page in
            try paper.preview(
                of: filled, entry.pictures, page: page, over: try pictures.picture(of: entry, page: page))
        }
        return try pages + paper.addendumPreviews(of: filled)
    }

    /// Pictures every artwork, so that the first preview need not wait.
    package func warm() throws {
        for entry in shelf.entries {
            for page in 1...entry.template.pages.count { _ = try pictures.picture(of: entry, page: page) }
        }
    }
}
