import CQPDF

/// What lies on a page beside its content: fields, notes, stamps, links.
struct Annotation {
    let object: qpdf_oh
    let file: PDFFile
    private let flags: Int

    init(_ object: qpdf_oh, of file: PDFFile) {
        self.object = object
        self.file = file
        flags = file.integer(file.value("/F", of: object))
    }

    var isHidden: Bool { flags & (1 << 1) != 0 }
    /// Whether it is there on paper as well as on the screen.
    var isPrinted: Bool { flags & (1 << 2) != 0 && !isHidden }

    var isWidget: Bool { file.isName(file.value("/Subtype", of: object), "/Widget") }

    /// The drawing that is printed while nothing has been filled in; nil where there is none.
    var emptyAppearance: qpdf_oh? {
        guard isPrinted, !file.isName(file.value("/Subtype", of: object), "/Popup") else { return nil }
        let normal = file.value("/N", of: file.value("/AP", of: object))
        if file.isStream(normal) { return isWidget ? withoutValue(normal) : normal }
        guard file.isDictionary(normal) else { return isWidget ? drawnFrame : nil }
        let state = isWidget ? "/Off" : file.name(file.value("/AS", of: object)) ?? "/Off"
        let drawing = file.value(state, of: normal)
        return file.isStream(drawing) ? drawing : nil
    }
}

extension Annotation {
    /// A text field's drawing with what was typed taken out: it stands between `/Tx BMC` and `EMC`, and what lies
    /// outside (the frame, the colour, the lines of cells) belongs to the paper.
    private func withoutValue(_ drawing: qpdf_oh) -> qpdf_oh {
        guard let bytes = file.content(of: drawing), let emptied = AppearanceContent(bytes).withoutValue else {
            return drawing
        }
        let copy = file.stream(emptied)
        let dictionary = file.dictionary(ofStream: drawing)
        let target = file.dictionary(ofStream: copy)
        for key in file.keys(of: dictionary) where !["/Length", "/Filter", "/DecodeParms"].contains(key) {
            file.set(key, of: target, to: file.value(key, of: dictionary))
        }
        return copy
    }

    /// The frame and colour that a reader draws for a field that comes without a drawing of its own.
    private var drawnFrame: qpdf_oh? {
        guard let rectangle = PageRectangle(file.value("/Rect", of: object), of: file) else { return nil }
        let style = file.value("/MK", of: object)
        guard file.isDictionary(style) else { return nil }
        let (width, height) = (rectangle.width, rectangle.height)
        var content = ""
        if let fill = colour(file.value("/BG", of: style), "g", "rg", "k") {
            content += "\(fill) 0 0 \(ShownPage.text(width)) \(ShownPage.text(height)) re f\n"
        }
        let line = lineWidth
        if line > 0, let stroke = colour(file.value("/BC", of: style), "G", "RG", "K") {
            let box = [line / 2, line / 2, width - line, height - line].map(ShownPage.text).joined(separator: " ")
            content += "\(stroke) \(ShownPage.text(line)) w \(box) re s\n"
        }
        guard !content.isEmpty else { return nil }
        let stream = file.stream(content)
        let box = file.parse("[0 0 \(ShownPage.text(width)) \(ShownPage.text(height))]")
        file.set("/BBox", of: file.dictionary(ofStream: stream), to: box)
        return stream
    }

    private var lineWidth: Double {
        let width = file.value("/W", of: file.value("/BS", of: object))
        return file.isNull(width) ? 1 : file.number(width)
    }

    private func colour(_ value: qpdf_oh, _ grey: String, _ rgb: String, _ cmyk: String) -> String? {
        let numbers = file.items(of: value).map(file.number)
        guard let name = [1: grey, 3: rgb, 4: cmyk][numbers.count] else { return nil }
        return numbers.map(ShownPage.text).joined(separator: " ") + " \(name)"
    }
}
