import CQPDF
import Foundation
import Kakehashi

/// What cairo cannot say of a document, put in afterwards.
extension PDFFile {
    /// The document's language, its title in the window's bar, words for pictures, and what heads of tables belong to.
    func completeReading(figures: [String]) {
        let root = unsafe qpdf_get_root(handle)
        set("/Lang", of: root, to: unsafe qpdf_oh_new_string(handle, "ja"))
        set("/ViewerPreferences", of: root, to: parse("<< /DisplayDocTitle true >>"))
        let structure = value("/StructTreeRoot", of: root)
        guard !isNull(structure) else { return }
        set("/MarkInfo", of: root, to: parse("<< /Marked true >>"))
        var rest = figures[...]
        complete(structure, &rest, depth: 0)
    }

    private func complete(_ element: qpdf_oh, _ figures: inout ArraySlice<String>, depth: Int) {
        guard depth < 40, unsafe qpdf_oh_is_dictionary(handle, element) != 0 else { return }
        switch name(value("/S", of: element)) {
        case "/Figure":
            let words = figures.popFirst() ?? ""
            set("/Alt", of: element, to: unsafe qpdf_oh_new_unicode_string(handle, words))
        case "/TH": set("/A", of: element, to: parse("<< /O /Table /Scope /Column >>"))
        default: break
        }
        for kid in items(of: value("/K", of: element)) { complete(kid, &figures, depth: depth + 1) }
    }
}
