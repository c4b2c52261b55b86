/// A PDF as offices bring them, written by hand object by object, so that each oddity can be made on its own.
public struct SamplePDF: Sendable {
    /// A field that can be filled on a screen.
    public struct Widget: Sendable {
        /// `[left, bottom, right, top]` in the page's own units.
        public let rectangle: [Double]
        /// The entries of its dictionary besides the place, such as `/FT/Tx/T(name)`.
        public let entries: String
        /// The content of its drawing; nil for none. A button's is that of its state off.
        public let drawing: String?
        public let isButton: Bool

        public init(_ rectangle: [Double], _ entries: String, drawing: String? = nil, isButton: Bool = false) {
            self.rectangle = rectangle
            self.entries = entries
            self.drawing = drawing
            self.isButton = isButton
        }
    }

    private var objects: [String] = []

    public init() {}

    /// Adds an object; its number.
    public mutating func add(_ object: String) -> Int {
        objects.append(object)
        return objects.count
    }

    public mutating func replace(_ number: Int, by object: String) { objects[number - 1] = object }

    public mutating func stream(_ content: String, _ entries: String = "") -> Int {
        add("<<\(entries)/Length \(content.utf8.count)>>stream\n\(content)\nendstream")
    }

    /// The bytes, with the table of where each object stands.
    public func bytes(root: Int, trailer: String = "") -> [UInt8] {
        var text = "%PDF-1.7\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
        }
        text += "trailer<</Size \(objects.count + 1)/Root \(root) 0 R\(trailer)>>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }

    /// A text string of any language, as PDF writes it.
    public static func text(_ text: String) -> String {
        let units = text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }
        return "<FEFF\(units.joined())>"
    }
}

extension SamplePDF {
    /// A drawing on a page that looks different from every side.
    public static let paper = """
        BT /F 24 Tf 120 780 Td (OFFICIAL FORM) Tj ET
        0.8 g 120 140 60 20 re f 0 g 110 130 380 640 re S 120 700 m 480 560 l S
        """

    /// A PDF of one page or several alike, with fields.
    /// - Parameters:
    ///   - box: entries that say the page's box and turn.
    ///   - inherited: whether they, and the fonts, stand on the tree above the page.
    ///   - catalogue: further entries of the catalogue.
    public static func form(
        _ box: String = "/MediaBox[0 0 595.276 841.89]", _ widgets: [Widget] = [], pages: Int = 1,
        content: String = paper, resources: String = "", inherited: Bool = false, page more: String = "",
        form: String = "", catalogue: String = ""
    ) -> [UInt8] {
        var pdf = SamplePDF()
        let root = pdf.add("")
        let tree = pdf.add("")
        let font = pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
        let entries = "\(box)/Resources<</Font<</F \(font) 0 R>>\(resources)>>"
        let drawing = pdf.stream(content)
        let annotations = widgets.map { pdf.widget($0) }.map { "\($0) 0 R" }.joined(separator: " ")
        let kids = (0..<pages).map { _ in
            pdf.add(
                "<</Type/Page/Parent \(tree) 0 R\(inherited ? "" : entries)/Contents \(drawing) 0 R"
                    + "/Annots[\(annotations)]\(more)>>")
        }
        let list = kids.map { "\($0) 0 R" }.joined(separator: " ")
        pdf.replace(tree, by: "<</Type/Pages/Kids[\(list)]/Count \(pages)\(inherited ? entries : "")>>")
        let fields = widgets.isEmpty && form.isEmpty ? "" : "/AcroForm<</Fields[\(annotations)]\(form)>>"
        pdf.replace(root, by: "<</Type/Catalog/Pages \(tree) 0 R\(fields)\(catalogue)>>")
        return pdf.bytes(root: root)
    }

    private mutating func widget(_ widget: Widget) -> Int {
        let box = widget.rectangle
        var appearance = ""
        if let drawing = widget.drawing {
            let size = "/Type/XObject/Subtype/Form/BBox[0 0 \(box[2] - box[0]) \(box[3] - box[1])]"
            let number = stream(drawing, size)
            appearance =
                widget.isButton ? "/AP<</N<</Off \(number) 0 R/On \(number) 0 R>>>>/AS/Off" : "/AP<</N \(number) 0 R>>"
        }
        let rectangle = box.map { "\($0)" }.joined(separator: " ")
        let flags = widget.entries.contains("/F 2") ? "" : "/F 4"
        let kind = widget.entries.contains("/Subtype") ? "" : "/Subtype/Widget"
        return add("<</Type/Annot\(kind)/Rect[\(rectangle)]\(flags)\(appearance)\(widget.entries)>>")
    }
}
