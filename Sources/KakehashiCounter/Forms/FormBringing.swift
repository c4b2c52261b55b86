package import Foundation
package import Kakehashi
import KakehashiPaper

/// Takes an office's own PDF apart and says what becomes of it as a form; nothing is written.
package struct FormBringing {
    package let form: ImportedForm
    /// The paper without its fields.
    package let artwork: Data
    /// Whether the words beside the fields could be read; without them only names and tooltips tell what a field is.
    package let hasReadLabels: Bool

    /// - Parameter name: what the form is called; its own title, else the id, where nothing is given.
    package init(
        _ pdf: Data, id: String, name: String?, counter: LocalisedText, on day: LocalDate,
        words: (Data) -> [FoundWord]? = { PrintedWords.read($0) }
    ) throws {
        let found = try PDFImport(pdf)
        let title = FormBringing.title(found.paper.title)
        let name = name ?? (title.isEmpty ? id : String(title.prefix(60)))
        artwork = found.artwork
        let labels = words(found.artwork)
        hasReadLabels = labels != nil
        form = ImportedForm(
            id: id, name: LocalisedText(japanese: name, english: name), counter: counter, on: day, found.paper,
            words: labels ?? [])
    }

    /// Nothing for what programs write where nobody gave a title.
    private static func title(_ text: String?) -> String {
        let title = text?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        return ["untitled", "無題", "名称未設定"].contains(title.lowercased()) ? "" : title
    }
}
