import CQPDF
import Foundation
import Kakehashi

/// Lays pages of ours over pages of artwork, and collects them in one PDF. The artwork's own content stays as it is.
final class PDFAssembly {
    /// What a page had before anything was laid over it.
    private struct Original {
        let contents: [qpdf_oh]
        let resources: qpdf_oh
    }

    private let target: PDFFile
    private let overlay: PDFFile
    private let opened: OpenedFiles
    private let placing: FormPlacing
    private var originals: [String: Original] = [:]
    private var contents: [String: qpdf_oh] = [:]
    /// The artworks whose layers were taken over.
    private var layered: Set<ObjectIdentifier> = []

    init(overlay: Data, title: String, placing: FormPlacing, opened: OpenedFiles) throws {
        target = try PDFFile()
        self.opened = opened
        self.placing = placing
        self.overlay = try PDFFile(overlay, form: "-")
        target.setTitle(title)
    }

    /// Appends a page of a form's artwork with one of our pages over it; pages count from zero.
    func append(_ artwork: Data, form: String, page: Int, under overlayPage: Int) throws {
        if placing.isOverlayOnly { return try append(overlayPage: overlayPage) }
        let file = try opened.artwork(artwork, form: form)
        guard page < file.pageCount else {
            throw Fault(.paperArtworkPages, ["form": form, "page": "\(page + 1)"])
        }
        try target.append(file.page(page), of: file)
        if layered.insert(ObjectIdentifier(file)).inserted { target.takeLayers(of: file) }
        let copy = target.page(target.pageCount - 1)
        let original = originals["\(form) \(page)"] ?? self.original(of: copy)
        originals["\(form) \(page)"] = original
        lay(overlayPage, over: copy, original)
    }

    /// Appends one of our pages by itself.
    func append(overlayPage: Int) throws {
        guard placing.correction != nil else { return try target.append(overlay.page(overlayPage), of: overlay) }
        let page = target.parse("<< /Type /Page >>")
        let box = target.copy(overlay.value("/MediaBox", of: overlay.page(overlayPage)), from: overlay)
        target.set("/MediaBox", of: page, to: box)
        try target.append(page, of: target)
        let none = Original(contents: [], resources: target.parse("<< >>"))
        lay(overlayPage, over: target.page(target.pageCount - 1), none)
    }

    func finish() throws -> Data { try target.written() }

    private func original(of page: qpdf_oh) -> Original {
        Original(
            contents: target.items(of: target.value("/Contents", of: page)),
            resources: target.value("/Resources", of: page))
    }

    private func lay(_ overlayPage: Int, over page: qpdf_oh, _ original: Original) {
        let resources = target.copy(ofDictionary: original.resources)
        let objects = target.copy(ofDictionary: target.value("/XObject", of: resources))
        target.set("/KakehashiFields", of: objects, to: fields(overlayPage))
        target.set("/XObject", of: resources, to: objects)
        target.set("/Resources", of: page, to: resources)
        let frame = ShownPage(page, of: target)
        let before = content("q \(correction(in: frame))\nq\n")
        let after = content("\nQ\nq \(way(overlayPage, onto: frame)) /KakehashiFields Do Q\nQ\n")
        target.set("/Contents", of: page, to: target.array([before] + original.contents + [after]))
    }

    /// Page content; pages with the same share it.
    private func content(_ text: String) -> qpdf_oh {
        if let known = contents[text] { return known }
        let stream = target.stream(text)
        contents[text] = stream
        return stream
    }

    /// Lays our page's top left corner onto that of what the artwork shows, turned as it is.
    private func way(_ overlayPage: Int, onto frame: ShownPage?) -> String {
        let box = overlay.items(of: overlay.value("/MediaBox", of: overlay.page(overlayPage))).map(overlay.number)
        guard box.count == 4, let frame else { return "1 0 0 1 0 0 cm" }
        return frame.placing(height: box[3] - box[1])
    }

    /// Turns what is shown of the page against what the printer does to it.
    private func correction(in frame: ShownPage?) -> String {
        guard let correction = placing.correction, let frame else { return "" }
        return frame.around(correction.operators(height: frame.size.height * pointsPerMillimetre, left: 0, bottom: 0))
    }

    /// Our page as a form object: its content stream, given a box and the page's resources.
    private func fields(_ index: Int) -> qpdf_oh {
        let page = overlay.page(index)
        let stream = target.copy(overlay.value("/Contents", of: page), from: overlay)
        let dictionary = target.dictionary(ofStream: stream)
        target.set("/Type", of: dictionary, to: target.parse("/XObject"))
        target.set("/Subtype", of: dictionary, to: target.parse("/Form"))
        target.set("/BBox", of: dictionary, to: target.copy(overlay.value("/MediaBox", of: page), from: overlay))
        target.set("/Resources", of: dictionary, to: target.copy(overlay.value("/Resources", of: page), from: overlay))
        return stream
    }
}
