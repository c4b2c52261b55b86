package import Foundation
package import Kakehashi
import KakehashiPaper

/// The forms of a site, each with its artwork, read once when the program starts.
package struct FormShelf: Sendable {
    /// A form ready to be filled.
    package struct Entry: Sendable {
        package let template: FormTemplate
        package let artwork: Data
        /// Where the artwork lies, for the program that pictures it.
        let artworkFile: URL
        /// The pictures that the form's fields name, by file.
        package let pictures: [String: Data]
    }

    /// Sorted by id.
    package let entries: [Entry]

    /// Reads every `Forms/<id>/form.json`; throws the faults of all of them at once.
    package init(_ files: KioskFiles) throws {
        var entries: [Entry] = []
        var faults: [Fault] = []
        for id in files.names(in: "Forms") where (try? files.file("Forms/\(id)/form.json")) != nil {
            do {
                entries.append(try FormShelf.entry(id, files))
            } catch let several as Faults {
                faults += several.all
            } catch let fault as Fault {
                faults.append(fault)
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        self.entries = entries
    }

    private static func entry(_ id: String, _ files: KioskFiles) throws -> Entry {
        let path = "Forms/\(id)/form.json"
        let template = try FormTemplate(json: try files.file(path).data, file: path)
        guard template.id == id else {
            let values = ["file": path, "line": "1", "place": "id", "expected": "@expected.folderName"]
            throw Fault(.kioskInvalid, values)
        }
        let artwork = try files.file("Forms/\(id)/\(template.artwork)")
        return Entry(
            template: template, artwork: artwork.data, artworkFile: artwork.url,
            pictures: try pictures(of: template, files))
    }

    /// Reads every picture once, so that a bad one is found before somebody waits for paper.
    private static func pictures(of template: FormTemplate, _ files: KioskFiles) throws -> [String: Data] {
        var pictures: [String: Data] = [:]
        for case .image(let name, _, _) in template.fields.map(\.kind) where pictures[name] == nil {
            let path = "Forms/\(template.id)/\(name)"
            let data = try files.file(path).data
            guard Picture.isReadable(data) else { throw Fault(.formPictureUnreadable, ["file": path]) }
            pictures[name] = data
        }
        return pictures
    }

    /// The form of this id; names the nearest where there is none.
    package func entry(_ id: String) throws -> Entry {
        if let entry = entries.first(where: { $0.template.id == id }) { return entry }
        let names = entries.map(\.template.id)
        let nearest = Nearest.name(to: id, among: names) ?? names.joined(separator: ", ")
        throw Fault(.formUnknown, ["form": id, "nearest": nearest])
    }
}
