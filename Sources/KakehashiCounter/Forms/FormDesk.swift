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

    /// Pictures every artwork, so that the first preview need not wait.
    package func warm() throws {
        for entry in shelf.entries {
            for page in 1...entry.template.pages.count { _ = try pictures.picture(of: entry, page: page) }
        }
    }
}
