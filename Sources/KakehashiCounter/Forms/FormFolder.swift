import Foundation
package import Kakehashi

/// Where the editions of a form lie: `Forms/<id>/form.json`, and further ones in `Forms/<id>/<version>/form.json`, each
/// with its artwork beside it.
package struct FormFolder: Sendable {
    package let id: String
    package let editions: [Edition]

    /// One `form.json` and the folder that it lies in.
    package struct Edition: Sendable {
        /// `Forms/moving-in` or `Forms/moving-in/2027-04`.
        package let folder: String
        /// The version that its folder is named for; nil for the one at the form's own place.
        package let version: String?

        package var file: String { "\(folder)/form.json" }

        /// The file of this name that has to lie beside `form.json`.
        func beside(_ name: String, in files: KioskFiles) throws -> (url: URL, data: Data) {
            let path = "\(folder)/\(name)"
            guard files.has(path) else { throw Fault(.formFileAbsent, ["file": path, "folder": folder]) }
            return try files.file(path)
        }

        /// A form's folder and a further edition's are called what the file says.
        package func check(_ template: FormTemplate, _ id: String) throws {
            let wrong = template.id != id ? "id" : version.map { $0 != template.version } ?? false ? "version" : nil
            guard let wrong else { return }
            let values = ["file": file, "line": "1", "place": wrong, "expected": "@expected.folderName"]
            throw Fault(.kioskInvalid, values)
        }
    }

    /// The folders that hold a form, sorted by id.
    package static func all(in files: KioskFiles) -> [FormFolder] {
        files.names(in: "Forms").map { id in
            let own = Edition(folder: "Forms/\(id)", version: nil)
            let further = files.names(in: own.folder).map { Edition(folder: "Forms/\(id)/\($0)", version: $0) }
            return FormFolder(id: id, editions: ([own] + further).filter { files.has($0.file) })
        }.filter { !$0.editions.isEmpty }
    }
}
