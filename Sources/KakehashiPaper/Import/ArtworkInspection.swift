package import Foundation
package import Kakehashi

/// What can be said of a form's artwork before anything is printed on it.
package struct ArtworkInspection {
    /// The pages as they are shown.
    package let pages: [PaperSize]

    /// Throws what keeps it from being printed on, naming the form.
    package init(_ artwork: Data, form: String) throws {
        let file = try PDFFile(artwork, form: form)
        pages = try (0..<file.pageCount).map { index in
            guard let frame = ShownPage(file.page(index), of: file) else {
                throw Fault(.paperArtworkUnreadable, ["form": form])
            }
            return frame.size
        }
    }
}
