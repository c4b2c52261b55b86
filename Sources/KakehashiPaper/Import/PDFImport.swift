import CQPDF
package import Foundation
package import Kakehashi

/// An office's own PDF, taken apart: its pages without what can be filled on a screen, and where that was.
package struct PDFImport {
    /// The same pages, printed the same; without fields, notes, links and scripts.
    package let artwork: Data
    package let paper: FoundPaper

    /// Throws one fault with the reason where the file cannot become a form.
    package init(_ data: Data) throws {
        guard data.count <= ImportLimits.megabytes * 1_000_000 else {
            throw Fault.tooLarge("bytes", "\(ImportLimits.megabytes) MB")
        }
        let start = data.prefix(1024)
        guard start.range(of: Data("%PDF-".utf8)) != nil else { throw Fault(.importNoPDF) }
        do {
            let file = try PDFFile(reading: data)
            self = try PDFImport(file)
        } catch let refusal as PDFFile.Refusal {
            throw Fault(refusal == .encrypted ? .importEncrypted : .importDamaged)
        }
    }

    private init(_ file: PDFFile) throws {
        try file.checkForImport()
        try file.pushInherited()
        var fields: [FoundField] = []
        var pages: [PaperSize] = []
        var flood = ContentFlood(file)
        for index in 0..<file.pageCount {
            let page = file.page(index)
            guard let frame = ShownPage(page, of: file) else { throw Fault(.importDamaged) }
            pages.append(try PDFImport.size(frame, page: index + 1))
            try flood.count(page)
            fields += try WidgetReader(file: file, frame: frame, page: index + 1).fields(of: page)
            guard fields.count <= ImportLimits.fields else { throw Fault.tooLarge("fields", "\(ImportLimits.fields)") }
            PageFlattening(file: file, page: page).run()
        }
        guard !file.hasComplaint else { throw Fault(.importDamaged) }
        let title = file.text(file.value("/Title", of: file.value("/Info", of: file.trailer)))
        artwork = try PDFImport.rewritten(file)
        paper = FoundPaper(title: title, pages: pages, fields: fields)
    }

    private static func size(_ frame: ShownPage, page: Int) throws -> PaperSize {
        let size = frame.size
        guard ImportLimits.millimetres.contains(size.width), ImportLimits.millimetres.contains(size.height) else {
            let limits = ImportLimits.millimetres
            throw Fault(
                .importPageSize,
                ["page": "\(page)", "least": "\(Int(limits.lowerBound))", "most": "\(Int(limits.upperBound))"])
        }
        return size
    }

    /// The pages in a new file, and nothing else of the old one: no scripts, no attachments, no outline.
    private static func rewritten(_ file: PDFFile) throws -> Data {
        let target = try PDFFile()
        for index in 0..<file.pageCount { try target.append(file.page(index), of: file) }
        target.takeLayers(of: file)
        let written = try target.packed()
        guard !file.hasComplaint else { throw Fault(.importDamaged) }
        return written
    }
}

extension Fault {
    /// `what` is a phrase's key behind `formImport.`.
    package static func tooLarge(_ what: String, _ limit: String) -> Fault {
        Fault(.importTooLarge, ["what": "@formImport.\(what)", "limit": limit])
    }
}

extension PDFFile {
    var trailer: qpdf_oh { unsafe qpdf_get_trailer(handle) }

    /// Refuses what cannot become a form before anything walks over all of it.
    func checkForImport() throws {
        guard number(value("/Size", of: trailer)) <= Double(ImportLimits.objects) else {
            throw Fault.tooLarge("objects", "\(ImportLimits.objects)")
        }
        guard isNull(value("/XFA", of: value("/AcroForm", of: root))) else { throw Fault(.importXFA) }
        var tree = PageTree(file: self)
        try tree.walk(value("/Pages", of: root), depth: 0)
        guard !hasComplaint else { throw Fault(.importDamaged) }
        guard tree.pages > 0 else { throw Fault(.importNoPages) }
    }
}

/// Counts pages without trusting what the document says of itself: its tree may be deep, endless or in a circle.
private struct PageTree {
    let file: PDFFile
    private(set) var pages = 0
    private var nodes = 0
    private var above: Set<Int32> = []

    init(file: PDFFile) {
        self.file = file
    }

    mutating func walk(_ node: qpdf_oh, depth: Int) throws {
        guard file.isDictionary(node), depth <= ImportLimits.depth else { throw Fault(.importDamaged) }
        nodes += 1
        guard nodes <= ImportLimits.nodes else { throw Fault.tooLarge("pages", "\(ImportLimits.pages)") }
        let kids = file.value("/Kids", of: node)
        guard !file.isNull(kids) else {
            pages += 1
            guard pages <= ImportLimits.pages else { throw Fault.tooLarge("pages", "\(ImportLimits.pages)") }
            return
        }
        let number = file.objectNumber(node)
        guard number == 0 || above.insert(number).inserted else { throw Fault(.importDamaged) }
        for kid in file.items(of: kids) { try walk(kid, depth: depth + 1) }
        above.remove(number)
    }
}
