import CQPDF
import Kakehashi

/// Counts what comes out of the packed content of a PDF's pages, before anything unpacks it as a whole: a small file may
/// hold a flood.
struct ContentFlood {
    let file: PDFFile
    private var left = ImportLimits.contentMegabytes * 1_000_000
    /// What was counted already, by object number.
    private var seen: Set<Int32> = []

    init(_ file: PDFFile) {
        self.file = file
    }

    /// Counts what a page draws, and what the drawings of its annotations do.
    mutating func count(_ page: qpdf_oh) throws {
        for content in file.items(of: file.value("/Contents", of: page)) { try count(stream: content) }
        try count(resources: file.value("/Resources", of: page), depth: 0)
        for annotation in file.items(of: file.value("/Annots", of: page)) where file.isDictionary(annotation) {
            let drawing = file.value("/N", of: file.value("/AP", of: annotation))
            try count(drawing: drawing, depth: 0)
            guard file.isDictionary(drawing) else { continue }
            for state in file.keys(of: drawing) { try count(drawing: file.value(state, of: drawing), depth: 0) }
        }
    }

    private mutating func count(resources: qpdf_oh, depth: Int) throws {
        let objects = file.value("/XObject", of: resources)
        guard file.isDictionary(objects) else { return }
        for key in file.keys(of: objects) { try count(drawing: file.value(key, of: objects), depth: depth + 1) }
    }

    /// A picture is no content: nobody reads it step by step.
    private mutating func count(drawing: qpdf_oh, depth: Int) throws {
        guard file.isStream(drawing) else { return }
        let dictionary = file.dictionary(ofStream: drawing)
        guard !file.isName(file.value("/Subtype", of: dictionary), "/Image") else { return }
        guard depth <= ImportLimits.depth else { throw Fault(.importDamaged) }
        guard try count(stream: drawing) else { return }
        try count(resources: file.value("/Resources", of: dictionary), depth: depth)
    }

    /// False for what was counted before.
    @discardableResult
    private mutating func count(stream: qpdf_oh) throws -> Bool {
        guard file.isStream(stream), seen.insert(file.objectNumber(stream)).inserted else { return false }
        let filters = file.items(of: file.value("/Filter", of: file.dictionary(ofStream: stream)))
        guard let packed = file.packedContent(of: stream) else { return true }
        guard let size = Inflated.size(of: packed, filters.map { file.name($0) ?? "" }, most: left) else {
            throw Fault.tooLarge("content", "\(ImportLimits.contentMegabytes) MB")
        }
        left -= size
        return true
    }
}

/// What packed bytes would come to.
enum Inflated {
    /// Nil where it is more than `most`. Layers of packing that are not zlib's are taken as they are.
    static func size(of bytes: [UInt8], _ filters: [String], most: Int) -> Int? {
        var bytes = bytes
        for (index, filter) in filters.enumerated() {
            guard ["/FlateDecode", "/Fl"].contains(filter) else { break }
            guard index + 1 < filters.count else { return Deflate.size(ofPacked: bytes, most: most) }
            guard let inner = Deflate.unpacked(bytes, most: most) else { return nil }
            bytes = inner
        }
        return bytes.count <= most ? bytes.count : nil
    }
}
