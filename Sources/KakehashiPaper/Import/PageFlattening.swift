import CQPDF
import Kakehashi

/// Makes what is printed of a page's annotations a part of the page, and takes the annotations away.
struct PageFlattening {
    let file: PDFFile
    let page: qpdf_oh

    /// What a page carries for screens and archives; nothing of it is printed.
    private static let unprinted = [
        "/Annots", "/AA", "/Thumb", "/PieceInfo", "/Metadata", "/StructParents", "/Tabs", "/B", "/Dur", "/Trans",
        "/LastModified", "/PZ",
    ]

    func run() {
        var drawings: [(object: qpdf_oh, operators: String)] = []
        for annotation in file.items(of: file.value("/Annots", of: page)) where file.isDictionary(annotation) {
            guard let drawing = Annotation(annotation, of: file).emptyAppearance,
                let place = placing(drawing, in: annotation)
            else { continue }
            drawings.append((drawing, place))
        }
        if !drawings.isEmpty { draw(drawings) }
        for key in PageFlattening.unprinted { file.remove(key, of: page) }
    }

    private func draw(_ drawings: [(object: qpdf_oh, operators: String)]) {
        let resources = file.copy(ofDictionary: file.value("/Resources", of: page))
        let objects = file.copy(ofDictionary: file.value("/XObject", of: resources))
        var content = "\nQ\n"
        for (index, drawing) in drawings.enumerated() {
            let name = "/KakehashiMark\(index + 1)"
            let dictionary = file.dictionary(ofStream: drawing.object)
            file.set("/Type", of: dictionary, to: file.parse("/XObject"))
            file.set("/Subtype", of: dictionary, to: file.parse("/Form"))
            file.set(name, of: objects, to: drawing.object)
            content += "q \(drawing.operators) cm \(name) Do Q\n"
        }
        file.set("/XObject", of: resources, to: objects)
        file.set("/Resources", of: page, to: resources)
        let contents = file.items(of: file.value("/Contents", of: page))
        file.set(
            "/Contents", of: page, to: file.array([file.stream("q\n")] + contents + [file.stream(content)]))
    }

    /// The numbers that bring a drawing's box, once its own matrix has turned it, onto the annotation's rectangle
    /// (ISO 32000-2, 12.5.5).
    private func placing(_ drawing: qpdf_oh, in annotation: qpdf_oh) -> String? {
        let dictionary = file.dictionary(ofStream: drawing)
        guard let box = PageRectangle(file.value("/BBox", of: dictionary), of: file),
            let target = PageRectangle(file.value("/Rect", of: annotation), of: file)
        else { return nil }
        let numbers = file.items(of: file.value("/Matrix", of: dictionary)).map(file.number)
        let matrix = numbers.count == 6 ? numbers : [1, 0, 0, 1, 0, 0]
        let corners = [(box.left, box.bottom), (box.left, box.top), (box.right, box.bottom), (box.right, box.top)]
            .map { x, y in
                (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5])
            }
        let (left, right) = (corners.map(\.0).min() ?? 0, corners.map(\.0).max() ?? 0)
        let (bottom, top) = (corners.map(\.1).min() ?? 0, corners.map(\.1).max() ?? 0)
        guard right > left, top > bottom else { return nil }
        let (wide, high) = (target.width / (right - left), target.height / (top - bottom))
        let result = [wide, 0, 0, high, target.left - left * wide, target.bottom - bottom * high]
        return result.map(ShownPage.text).joined(separator: " ")
    }
}
