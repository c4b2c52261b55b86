/// Reads the fields of a form.
struct FormFieldReader {
    let pages: [PaperSize]
    private(set) var fields: [FormField] = []
    /// What somebody should look at before the form is used.
    private(set) var hints: [FormHint] = []
    /// Where each of `fields` stands in the list.
    private var places: [Int] = []
    private var names: Set<String> = []

    init(pages: [PaperSize]) {
        self.pages = pages
    }

    mutating func read(_ nodes: [JSONNode], _ reader: inout KioskReader) {
        for (index, node) in nodes.enumerated() {
            let place = "fields[\(index)]"
            if let field = field(node, place, &reader) {
                fields.append(field)
                places.append(index)
            }
        }
        refuseInkInPenBoxes(nodes, &reader)
    }

    private mutating func field(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> FormField? {
        let name = reader.string(node, "name", place)
        if let name, !names.insert(name).inserted { reader.refuse(node, "\(place).name", "uniqueName") }
        let page = page(node, place, &reader)
        let when = reader.condition(node["when"], "\(place).when")
        if reader.flag(node, "guess", place) { hint(.guess, node, place) }
        var parts = FormFieldParts(
            node: node, place: place, page: pages.indices.contains(page - 1) ? pages[page - 1] : nil)
        if parts.isOpen {
            hint(.open, node, place)
            parts.checkOpen(&reader)
            return nil
        }
        guard let kind = parts.kind(&reader), let name else { return nil }
        return FormField(
            name: name, page: page, kind: kind, when: when, isRequired: reader.flag(node, "required", place),
            words: parts.words(&reader))
    }

    private mutating func hint(_ kind: FormHint.Kind, _ node: JSONNode, _ place: String) {
        let name = node["name"]?.string ?? place
        hints.append(FormHint(kind: kind, field: name, place: place, line: node.line))
    }

    private func page(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Int {
        guard let child = node["page"] else { return 1 }
        guard let page = child.integer, (1...max(1, pages.count)).contains(page) else {
            reader.refuse(child, "\(place).page", "page")
            return 1
        }
        return page
    }

    /// A printed field must not reach into a box that is left for the pen.
    private func refuseInkInPenBoxes(_ nodes: [JSONNode], _ reader: inout KioskReader) {
        guard reader.faults.isEmpty else { return }
        for (index, field) in fields.enumerated() {
            let pens = fields.filter { $0.page == field.page }.compactMap(\.penBox)
            guard field.penBox == nil, field.printBoxes.contains(where: { box in pens.contains(where: box.overlaps) })
            else { continue }
            reader.refuse(nodes[places[index]], "fields[\(places[index])]", "outsidePenBoxes")
        }
    }
}

extension FormField {
    /// Every box that the field may draw into.
    public var printBoxes: [PaperBox] {
        switch kind {
        case .text(_, let box, _), .paragraph(_, let box, _), .vertical(_, let box, _), .fixed(_, let box, _),
            .image(_, let box, _), .code(_, let box):
            [box]
        case .comb(_, let cells, _, _): cells
        case .choiceCircle(_, let options), .check(_, let options): options.values.compactMap { $0 }
        case .date(_, let parts, _): parts.boxes
        case .handwriting, .officeUse: []
        }
    }
}

extension DateParts {
    var boxes: [PaperBox] {
        switch era {
        case .text(let box): [box, year, month, day]
        case .circles(let circles): Array(circles.values) + [year, month, day]
        case .none: [year, month, day]
        }
    }
}
