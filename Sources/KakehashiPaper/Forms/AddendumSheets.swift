import Kakehashi

/// The 別紙 sheets of a form: its name, its number, and every text that continues on them as a whole.
struct AddendumSheets {
    private struct Row {
        let label: String
        /// Nil for a heading.
        let text: String?
        let style: TextStyle
        let height: Double
    }

    let size: PaperSize
    private let pages: [[Row]]
    /// Where the rows begin.
    private let head: Double
    private let form: String
    private let serial: FormSerial?
    /// Who it is about, and who files it for them where somebody does; without names that the form leaves to the pen.
    private let people: [(label: String, name: String)]
    private let day: String
    private let words: FormWords

    private static let margin = 18.0
    private static let firstHead = 44.0
    private static let personHeight = 8.0
    private static let foot = 14.0
    private static let labelStyle = TextStyle(.sans, 9)
    private static let textStyle = TextStyle(.name, 12)
    private static let lineHeight = 1.5

    /// On the form's own paper where that is large enough, else on A4.
    init(_ filled: FilledForm, _ entries: [AddendumEntry], _ words: FormWords, _ typesetter: Typesetter) throws {
        let own = filled.template.pages.first ?? .a4
        let size = min(own.width, own.height) >= 120 ? own : .a4
        self.size = size
        self.words = words
        form = filled.template.name.japanese
        serial = filled.serial
        day = filled.writtenDay
        people = AddendumSheets.people(filled, words).map { label, name in
            (label, typesetter.coverage(of: name, face: .name).missing.isEmpty ? name : "")
        }
        var rows = try words.labelled(entries).map { label, entry in
            try AddendumSheets.row(label, entry, size, typesetter)
        }
        if let first = entries.firstIndex(where: \.isMember) {
            rows.insert(Row(label: words.members, text: nil, style: AddendumSheets.labelStyle, height: 9), at: first)
        }
        head = AddendumSheets.firstHead + AddendumSheets.personHeight * Double(people.count - 1)
        pages = AddendumSheets.paged(rows, size, below: head)
    }

    private static func people(_ filled: FilledForm, _ words: FormWords) -> [(label: String, name: String)] {
        let person = (filled.isFiledByAgent ? words.person : words.applicant, filled.applicant.text)
        return filled.agent.text.isEmpty ? [person] : [person, (words.agent, filled.agent.text)]
    }

    var count: Int { pages.count }

    private static func columns(_ size: PaperSize) -> (label: Double, text: Double) {
        let width = size.width - 2 * margin
        let label = width * 0.28
        return (label, width - label)
    }

    private static func row(
        _ label: String, _ entry: AddendumEntry, _ size: PaperSize, _ typesetter: Typesetter
    ) throws -> Row {
        let columns = columns(size)
        let text = entry.text.text
        var style = textStyle
        style.fallback = entry.fallback
        let height = try max(
            height(label, columns.label, labelStyle, typesetter), height(text, columns.text, style, typesetter))
        return Row(label: label, text: text, style: style, height: height + 3)
    }

    private static func height(
        _ text: String, _ width: Double, _ style: TextStyle, _ typesetter: Typesetter
    ) throws -> Double {
        // What a font lacks is told as a fault of its own; here it only must not stop the others from being told.
        guard typesetter.coverage(of: text, face: style.face, fallback: style.fallback).missing.isEmpty else {
            return 0
        }
        let layout = try typesetter.layout(text, style, width: (width - 4) * pointsPerMillimetre, named: "")
        return Double(layout.lineCount) * style.size * lineHeight / pointsPerMillimetre
    }

    private static func paged(_ rows: [Row], _ size: PaperSize, below head: Double) -> [[Row]] {
        var pages: [[Row]] = []
        var left = 0.0
        for (index, row) in rows.enumerated() {
            // A heading stays with what it heads.
            let next = row.text == nil && index + 1 < rows.count ? rows[index + 1].height : 0
            if pages.isEmpty || row.height + next > left {
                pages.append([])
                left = size.height - head - margin - foot
            }
            pages[pages.count - 1].append(row)
            left -= row.height
        }
        return pages
    }

    func draw(_ index: Int, on page: Page) throws {
        let (margin, width) = (AddendumSheets.margin, size.width - 2 * AddendumSheets.margin)
        try page.text(
            words.addendum, in: PaperBox(x: margin, y: margin - 4, width: width, height: 9),
            TextStyle(.sans, 16, bold: true), align: .centre, named: form)
        try page.text(
            form, in: PaperBox(x: margin, y: margin + 7, width: width * 0.7, height: 7), TextStyle(.sans, 11),
            fit: .shrinking(to: 6), named: form)
        if let serial {
            try page.text(
                words.serial(serial),
                in: PaperBox(x: margin + width * 0.7, y: margin + 7, width: width * 0.3, height: 7),
                TextStyle(.sans, 10), align: .right, fit: .shrinking(to: 6), named: form)
        }
        for (index, person) in people.enumerated() {
            try draw(person, at: margin + 14.5 + Double(index) * AddendumSheets.personHeight, on: page, width)
        }
        try page.text(
            day, in: PaperBox(x: margin + width * 0.7, y: margin + 14.5, width: width * 0.3, height: 8),
            TextStyle(.sans, 10), align: .right, fit: .shrinking(to: 5), named: form)
        var top = head
        for row in pages[index] {
            try draw(row, top: top, on: page)
            top += row.height
        }
        guard count > 1 else { return }
        try page.text(
            words.sheet(index + 1, of: count),
            in: PaperBox(x: margin, y: size.height - AddendumSheets.foot, width: width, height: 5),
            TextStyle(.sans, 9), align: .centre, named: form)
    }

    /// A name on its line, on two lines where it would become too small to be read.
    private func draw(
        _ person: (label: String, name: String), at top: Double, on page: Page, _ width: Double
    ) throws {
        let height = AddendumSheets.personHeight
        let label = PaperBox(x: AddendumSheets.margin, y: top, width: width * 0.2, height: height)
        let box = PaperBox(x: label.right, y: top, width: width * 0.5, height: height)
        try page.text(person.label, in: label, AddendumSheets.labelStyle, fit: .shrinking(to: 6), named: form)
        if !person.name.isEmpty {
            do {
                try page.text(
                    person.name, in: box, TextStyle(.name, 12), fit: .shrinking(to: TextLook.smallestReadable),
                    named: form)
            } catch let fault as Fault where fault.code == .paperOverflow {
                try page.paragraph(
                    person.name, in: box, TextStyle(.name, 8), lineHeight: 1.15, fit: Fitting(minimum: 5), named: form)
            }
        }
        page.line(x1: box.x, y1: box.bottom, x2: box.right, y2: box.bottom)
    }

    private func draw(_ row: Row, top: Double, on page: Page) throws {
        guard let value = row.text else { return try drawHeading(row, top: top, on: page) }
        let columns = AddendumSheets.columns(size)
        let label = PaperBox(x: AddendumSheets.margin, y: top, width: columns.label, height: row.height)
        let text = PaperBox(x: label.right, y: top, width: columns.text, height: row.height)
        page.rectangle(label, fill: .solid(Ink(grey: 0.93)))
        page.rectangle(text)
        try page.paragraph(
            row.label, in: label.inset(x: 2, y: 1.5), AddendumSheets.labelStyle, lineHeight: AddendumSheets.lineHeight,
            named: row.label)
        try page.paragraph(
            value, in: text.inset(x: 2, y: 1.5), row.style, lineHeight: AddendumSheets.lineHeight,
            named: row.label)
    }

    private func drawHeading(_ row: Row, top: Double, on page: Page) throws {
        let box = PaperBox(
            x: AddendumSheets.margin, y: top + 2, width: size.width - 2 * AddendumSheets.margin, height: row.height - 2)
        try page.text(row.label, in: box, TextStyle(.sans, 10, bold: true), named: row.label)
    }
}

extension AddendumEntry {
    var isMember: Bool {
        if case .member = label { true } else { false }
    }
}
