package import Kakehashi
import KakehashiPaper

/// Looks through forms as a city keeps them and gathers everything that does not hold, instead of stopping at the first.
package struct FormCheck {
    let files: KioskFiles
    /// The sentences of every language.
    let phrases: [Phrases]

    /// What a check came to.
    package struct Result: Sendable {
        /// How many editions were looked at.
        package let checked: Int
        package let findings: [FormFinding]

        package var faults: [Fault] { findings.filter { $0.severity == .fault }.map(\.fault) }
        package var hints: [Fault] { findings.filter { $0.severity == .hint }.map(\.fault) }
    }

    package init(_ files: KioskFiles, phrases: [Phrases]) {
        self.files = files
        self.phrases = phrases
    }

    /// Checks one form, or all; throws where there is no such form.
    package func run(only id: String? = nil) throws -> Result {
        let folders = FormFolder.all(in: files)
        if let id, !folders.contains(where: { $0.id == id }) { throw FormShelf.unknown(id, among: folders.map(\.id)) }
        let wanted = folders.filter { id == nil || $0.id == id }
        let book = "Procedures/questions.json"
        let questions = try QuestionBook(json: try files.file(book).data, file: book)
        return Result(
            checked: wanted.map(\.editions.count).reduce(0, +), findings: wanted.flatMap { check($0, questions) })
    }

    private func check(_ folder: FormFolder, _ questions: QuestionBook) -> [FormFinding] {
        var findings: [FormFinding] = []
        var templates: [FormTemplate] = []
        for edition in folder.editions {
            do {
                let json = try files.file(edition.file).data
                let template = try FormTemplate(json: json, file: edition.file)
                templates.append(template)
                let check = EditionCheck(
                    edition: edition, id: folder.id, template: template, places: FormPlaces(json: json), check: self)
                findings += check.findings(questions)
            } catch {
                findings += FormCheck.faults(of: error).map { FormFinding(folder.id, $0) }
            }
        }
        do {
            _ = try FormEditions(templates) { $0.validity }
        } catch {
            let values = ["form": folder.id, "first": error.first.version, "second": error.second.version]
            findings.append(FormFinding(folder.id, Fault(.formEditionsClash, values)))
        }
        return findings
    }

    static func faults(of error: any Error) -> [Fault] {
        (error as? Faults)?.all ?? (error as? Fault).map { [$0] } ?? []
    }
}
