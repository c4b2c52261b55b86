import CQPDF
import Kakehashi

/// Reads the fields on a page: the widgets among its annotations, with what they have from the fields above them.
struct WidgetReader {
    let file: PDFFile
    let frame: ShownPage
    let page: Int

    /// Those that can be seen, in the page's order.
    func fields(of page: qpdf_oh) throws -> [FoundField] {
        file.items(of: file.value("/Annots", of: page)).compactMap { widget in
            guard file.isDictionary(widget), file.isName(file.value("/Subtype", of: widget), "/Widget") else {
                return nil
            }
            return field(widget)
        }
    }

    private func field(_ widget: qpdf_oh) -> FoundField? {
        guard !Annotation(widget, of: file).isHidden,
            let rectangle = PageRectangle(file.value("/Rect", of: widget), of: file),
            let box = shown(frame.box(rectangle)), let kind = kind(widget)
        else { return nil }
        let names = chain(widget).reversed().compactMap { file.text(file.value("/T", of: $0)) }
        let group = chain(widget).first { file.text(file.value("/T", of: $0)) != nil } ?? widget
        return FoundField(
            page: page, box: box, kind: kind, name: names.joined(separator: "."),
            tooltip: chain(widget).compactMap { file.text(file.value("/TU", of: $0)) }.first ?? "",
            group: Int(file.objectNumber(group)), options: options(widget), size: size(widget), align: align(widget))
    }

    /// The part that lies on the page; nil for what is a speck or lies elsewhere.
    private func shown(_ box: PaperBox) -> PaperBox? {
        let size = frame.size
        let (left, top) = (max(0, box.x), max(0, box.y))
        let (right, bottom) = (min(size.width, box.right), min(size.height, box.bottom))
        guard right - left > 0.5, bottom - top > 0.5 else { return nil }
        return PaperBox(x: left, y: top, width: right - left, height: bottom - top)
    }

    /// The widget and the fields above it, which may be in a circle in a bad file.
    private func chain(_ widget: qpdf_oh) -> [qpdf_oh] {
        var chain = [widget]
        while chain.count < ImportLimits.depth, let last = chain.last {
            let parent = file.value("/Parent", of: last)
            guard file.isDictionary(parent) else { break }
            chain.append(parent)
        }
        return chain
    }

    /// A value of the widget or of the nearest field above that has one.
    private func inherited(_ key: String, _ widget: qpdf_oh) -> qpdf_oh? {
        chain(widget).map { file.value(key, of: $0) }.first { !file.isNull($0) }
    }

    /// Flags of fields, by their bits (ISO 32000-2, 12.7.4).
    private enum Flag {
        static let multiline = 1 << 12
        static let password = 1 << 13
        static let radio = 1 << 15
        static let pushButton = 1 << 16
        static let fileSelect = 1 << 20
        static let comb = 1 << 24
    }

    private func kind(_ widget: qpdf_oh) -> FoundField.Kind? {
        let flags = inherited("/Ff", widget).map(file.integer) ?? 0
        switch inherited("/FT", widget).flatMap(file.name) {
        case "/Tx":
            if flags & Flag.multiline != 0 { return .paragraph }
            let cells = inherited("/MaxLen", widget).map(file.integer) ?? 0
            let isComb = flags & Flag.comb != 0 && flags & (Flag.password | Flag.fileSelect) == 0
            return isComb && (2...100).contains(cells) ? .comb(cells) : .text
        case "/Btn":
            if flags & Flag.pushButton != 0 { return nil }
            let value = onValue(widget)
            return flags & Flag.radio != 0 ? .radio(value: value) : .check(value: value)
        case "/Ch": return .choice
        case "/Sig": return .signature
        default: return nil
        }
    }

    /// The state that is not off; its text where the field lists texts for its states (`/Opt`).
    private func onValue(_ widget: qpdf_oh) -> String {
        let states = file.value("/N", of: file.value("/AP", of: widget))
        let state = file.isDictionary(states) ? file.keys(of: states).first { $0 != "/Off" } : nil
        let name = String((state ?? "/On").dropFirst())
        let texts = options(widget)
        if let index = Int(name), texts.indices.contains(index) { return texts[index] }
        return name
    }

    /// The texts of a list; of a pair, the one that is shown.
    private func options(_ widget: qpdf_oh) -> [String] {
        guard let list = inherited("/Opt", widget), file.isArray(list) else { return [] }
        return file.items(of: list).prefix(200).compactMap { item in
            file.isArray(item) ? file.items(of: item).last.flatMap(file.text) : file.text(item)
        }
    }

    /// The size in the default appearance, `/Helv 10 Tf`; nil for 0, by which the reader fits the text.
    private func size(_ widget: qpdf_oh) -> Double? {
        let form = file.value("/AcroForm", of: file.root)
        let appearance = inherited("/DA", widget) ?? file.value("/DA", of: form)
        let words = (file.text(appearance) ?? "").split(whereSeparator: \.isWhitespace)
        guard let index = words.lastIndex(of: "Tf"), index > 0, let size = Double(words[index - 1]),
            (2...100).contains(size)
        else { return nil }
        return size * frame.unit
    }

    private func align(_ widget: qpdf_oh) -> TextLook.Align {
        switch inherited("/Q", widget).map(file.integer) {
        case 1: .centre
        case 2: .right
        default: .left
        }
    }
}
