package import Foundation
package import Kakehashi
import KakehashiPaper

/// The forms of a site, each with its artwork, read once when the program starts.
package struct FormShelf: Sendable {
    /// An edition of a form ready to be filled.
    package struct Entry: Sendable {
        package let template: FormTemplate
        package let artwork: Data
        /// Where the artwork lies, for the program that pictures it.
        let artworkFile: URL
        /// The pictures that the form's fields name, by file.
        package let pictures: [String: Data]
    }

    /// A form with its editions.
    package struct Form: Sendable {
        package let id: String
        package let editions: FormEditions<Entry>
    }

    /// Sorted by id.
    package let forms: [Form]

    /// Every edition of every form, sorted by id and by the days on which each is used.
    package var entries: [Entry] { forms.flatMap { $0.editions.entries.map(\.edition) } }

    /// What does not hold in forms that are left out, by id. Nothing else takes the place of a faulty form or edition.
    package let faulty: [String: Faults]

    /// Reads every form of `Forms/`; one that is faulty is left out, and the others go on working.
    package init(_ files: KioskFiles) {
        var forms: [Form] = []
        var faulty: [String: Faults] = [:]
        for folder in FormFolder.all(in: files) {
            do {
                forms.append(try FormShelf.form(folder, files))
            } catch {
                faulty[folder.id] = error
            }
        }
        self.forms = forms
        self.faulty = faulty
    }

    private static func form(_ folder: FormFolder, _ files: KioskFiles) throws(Faults) -> Form {
        var entries: [Entry] = []
        var faults: [Fault] = []
        for edition in folder.editions {
            do {
                entries.append(try entry(edition, folder.id, files))
            } catch {
                let found = FormCheck.faults(of: error)
                faults += found.isEmpty ? [Fault(.kioskAbsent, ["file": edition.file])] : found
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        do {
            return Form(id: folder.id, editions: try FormEditions(entries) { $0.template.validity })
        } catch {
            let values = [
                "form": folder.id, "first": error.first.template.version, "second": error.second.template.version,
            ]
            throw Faults([Fault(.formEditionsClash, values)])
        }
    }

    private static func entry(_ edition: FormFolder.Edition, _ id: String, _ files: KioskFiles) throws -> Entry {
        let template = try FormTemplate(json: try files.file(edition.file).data, file: edition.file)
        try edition.check(template, id)
        let artwork = try edition.beside(template.artwork, in: files)
        return Entry(
            template: template, artwork: artwork.data, artworkFile: artwork.url,
            pictures: try pictures(of: template, edition, files))
    }

    /// Reads every picture once, so that a bad one is found before somebody waits for paper.
    private static func pictures(
        of template: FormTemplate, _ edition: FormFolder.Edition, _ files: KioskFiles
    ) throws -> [String: Data] {
        var pictures: [String: Data] = [:]
        for case .image(let name, _, _) in template.fields.map(\.kind) where pictures[name] == nil {
            let data = try edition.beside(name, in: files).data
            guard Picture.isReadable(data) else {
                throw Fault(.formPictureUnreadable, ["file": "\(edition.folder)/\(name)"])
            }
            pictures[name] = data
        }
        return pictures
    }

    /// The form of this id; throws what does not hold in it where it was left out, and names those that are nearly
    /// called so where there is none.
    package func form(_ id: String) throws -> Form {
        if let form = forms.first(where: { $0.id == id }) { return form }
        if let faults = faulty[id] { throw faults }
        throw FormShelf.unknown(id, among: forms.map(\.id) + faulty.keys)
    }

    static func unknown(_ id: String, among names: [String]) -> Fault {
        guard let nearest = Nearest.name(to: id, among: names.sorted()) else {
            return Fault(.formStrange, ["form": id])
        }
        return Fault(.formUnknown, ["form": id, "nearest": nearest])
    }

    /// The edition of a form that is used on that day.
    package func entry(_ id: String, on day: LocalDate) throws -> Entry {
        let editions = try form(id).editions
        if let entry = editions.edition(on: day) { return entry }
        let values = ["form": id, "day": Phrases.value(day)]
        if let next = editions.entries.compactMap(\.validity.from).first(where: { $0 > day }) {
            throw Fault(.formNotYet, values.merging(["next": Phrases.value(next)]) { $1 })
        }
        let last = editions.entries.compactMap(\.validity.until).max().map(Phrases.value) ?? ""
        throw Fault(.formEnded, values.merging(["until": last]) { $1 })
    }

    /// The editions that are used on that day, sorted by id.
    package func entries(on day: LocalDate) -> [Entry] { forms.compactMap { $0.editions.edition(on: day) } }
}
