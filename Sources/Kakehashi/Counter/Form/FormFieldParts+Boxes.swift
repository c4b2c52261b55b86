extension FormFieldParts {
    func box(_ key: String, _ reader: inout KioskReader) -> PaperBox? {
        box(node[key], reader.join(place, key), &reader)
    }

    /// `[x, y, width, height]`, inside the page.
    func box(_ child: JSONNode?, _ place: String, _ reader: inout KioskReader) -> PaperBox? {
        let numbers = child?.array?.compactMap(\.number) ?? []
        guard let child, numbers.count == 4, child.array?.count == 4, numbers[2] > 0, numbers[3] > 0 else {
            reader.refuse(child ?? node, place, "box")
            return nil
        }
        let box = PaperBox(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
        let sheet = PaperBox(x: 0, y: 0, width: page?.width ?? .infinity, height: page?.height ?? .infinity)
        if !sheet.contains(box) { reader.refuse(child, place, "boxOnPage") }
        return box
    }

    func cells(_ reader: inout KioskReader) -> [PaperBox] {
        guard let nodes = node["cells"]?.array, !nodes.isEmpty else {
            reader.refuse(node["cells"] ?? node, "\(place).cells", "cells")
            return []
        }
        return nodes.enumerated().compactMap { box($1, "\(place).cells[\($0)]", &reader) }
    }

    func dateParts(_ reader: inout KioskReader) -> DateParts? {
        let era = eraMark(&reader)
        let year = box("year", &reader)
        let month = box("month", &reader)
        let day = box("day", &reader)
        guard let era, let year, let month, let day else { return nil }
        return DateParts(era: era, year: year, month: month, day: day)
    }

    private static let eras: [String: Era] = [
        "meiji": .meiji, "taisho": .taisho, "showa": .showa, "heisei": .heisei, "reiwa": .reiwa,
    ]

    /// A box to write the era, boxes to ring it, or nothing for Gregorian years.
    private func eraMark(_ reader: inout KioskReader) -> DateParts.EraMark? {
        guard let child = node["era"] else { return DateParts.EraMark.none }
        guard let members = child.object else { return box("era", &reader).map { .text($0) } }
        var circles: [Era: PaperBox] = [:]
        for (name, node) in members {
            let place = "\(place).era.\(name)"
            guard let era = FormFieldParts.eras[name] else {
                reader.refuse(node, place, "era")
                continue
            }
            circles[era] = box(node, place, &reader)
        }
        return .circles(circles)
    }

    func look(_ reader: inout KioskReader) -> TextLook {
        var look = TextLook()
        look.size = points("size", &reader) ?? look.size
        let minimum = points("minimum", &reader)
        if let minimum, node["size"] != nil, minimum > look.size {
            reader.refuse(node["minimum"] ?? node, "\(place).minimum", "minimumBelowSize")
        }
        look.minimum = min(look.size, minimum ?? look.minimum)
        if let face = one("face", TextLook.Face.self, &reader) { look.face = face }
        if let align = one("align", TextLook.Align.self, &reader) { look.align = align }
        look.verticalAlign = one("valign", TextLook.VerticalAlign.self, &reader)
        look.spacing = spacing(&reader) ?? look.spacing
        look.lines = lines(&reader) ?? look.lines
        look.addendum = reader.flag(node, "addendum", place)
        look.convert = conversions(&reader)
        return look
    }

    /// `["halfDigits", "hyphens"]`, done in this order.
    private func conversions(_ reader: inout KioskReader) -> [TextConversion] {
        guard node["convert"] != nil else { return [] }
        return reader.array(node, "convert", place).enumerated().compactMap { index, child in
            let conversion = child.string.flatMap(TextConversion.init)
            if conversion == nil { reader.refuse(child, "\(place).convert[\(index)]", "conversion") }
            return conversion
        }
    }

    private func spacing(_ reader: inout KioskReader) -> Double? {
        guard let child = node["spacing"] else { return nil }
        guard let number = child.number, (0...100).contains(number) else {
            reader.refuse(child, "\(place).spacing", "spacing")
            return nil
        }
        return number
    }

    private func lines(_ reader: inout KioskReader) -> Int? {
        guard let child = node["lines"] else { return nil }
        guard let number = child.integer, (1...2).contains(number) else {
            reader.refuse(child, "\(place).lines", "lines")
            return nil
        }
        return number
    }

    private func points(_ key: String, _ reader: inout KioskReader) -> Double? {
        guard let child = node[key] else { return nil }
        guard let number = child.number, (2...100).contains(number) else {
            reader.refuse(child, "\(place).\(key)", "points")
            return nil
        }
        return number
    }

    private func one<Choice: RawRepresentable<String>>(
        _ key: String, _ type: Choice.Type, _ reader: inout KioskReader
    ) -> Choice? {
        guard let child = node[key] else { return nil }
        guard let choice = child.string.flatMap(Choice.init) else {
            reader.refuse(child, "\(place).\(key)", key)
            return nil
        }
        return choice
    }
}
