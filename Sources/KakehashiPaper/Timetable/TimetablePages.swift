import Kakehashi

/// Makes the lists of a timetable on paper.
struct TimetablePages {
    let book: TimetableBook
    let phrases: Phrases
    let page: Page
    /// The classes by their keys.
    let sessions: [String: TimetableSession]

    init(book: TimetableBook, phrases: Phrases, page: Page) {
        self.book = book
        self.phrases = phrases
        self.page = page
        sessions = Dictionary(book.timetable.sessions.map { ($0.key, $0) }) { first, _ in first }
    }

    var frame: PageFrame { TimetableStyle.frame }
    private var words: TimetableWords { TimetableWords(book, phrases) }

    func pieces() throws -> [Piece] {
        try list() + parts("venues", TimetableColumn.venue, book.byVenue)
            + parts("staff", TimetableColumn.staff, book.byPerson) + costs()
    }

    private func list() throws -> [Piece] {
        let months = book.months.filter { !$0.sessions.isEmpty }
        return try section(
            "list",
            months.map { month in
                try part(book.month(month.month, phrases), month.sessions, TimetableColumn.list, of: "list")
            })
    }

    private func parts(_ key: String, _ columns: [TimetableColumn], _ parts: [TimetableBook.Part]) throws -> [Piece] {
        try section(key, parts.map { try part($0.name, $0.sessions, columns, of: key) })
    }

    /// A heading with what stands under it; nothing where there is nothing.
    private func section(_ key: String, _ parts: [[Piece]]) throws -> [Piece] {
        parts.isEmpty ? [] : try [heading(phrases.text("timetable.sheet.\(key)"))] + parts.flatMap { $0 }
    }

    private func part(
        _ name: String, _ sessions: [TimetableSession], _ columns: [TimetableColumn], of section: String
    ) throws -> [Piece] {
        let total = columns.reduce(0) { $0 + $1.width }
        let table = PaperTable(
            columns: columns.map {
                PaperTable.Column(
                    head: phrases.text("timetable.column.\($0.key)"), width: $0.width * frame.width / total,
                    align: $0.align)
            }, look: TimetableStyle.table, frame: frame)
        let rows = try table.pieces(
            sessions.map { session in columns.map { .words($0.text(session, book, phrases)) } }, on: page)
        let values = ["section": phrases.text("timetable.sheet.\(section)"), "name": name]
        return try part("\(name)　\(words.classes(sessions.count))", rows, goingOn: values)
    }
}

/// What all lists are made of.
extension TimetablePages {
    func heading(_ text: String) throws -> Piece {
        try piece(text, TimetableStyle.heading, .heading2, gap: 9, keepsWithNext: true)
    }

    /// A table under a heading of its own. Where it goes on over a page, that page says again what it is about; a heading
    /// never stands over fewer than three rows, and no row goes on alone, unless there are no more.
    func part(_ title: String, _ rows: [Piece], goingOn values: [String: String]) throws -> [Piece] {
        let heading = try piece(title, TimetableStyle.subheading, .heading3, gap: 4, keepsWithNext: true)
        let again = try piece(phrases.text("timetable.goesOn", values), TimetableStyle.subheading, .heading3)
        var rows = rows
        for index in rows.indices {
            // The first is the table's head.
            if index < 3 || index == rows.count - 2 { rows[index].keepsWithNext = index < rows.count - 1 }
            if index > 0 { rows[index].repeated.insert(again, at: 0) }
        }
        return [heading] + rows
    }

    /// Words over as many lines as they need.
    func piece(
        _ text: String, _ style: TextStyle, _ tag: StructureTag, gap: Double = 0, keepsWithNext: Bool = false
    ) throws -> Piece {
        let height = try page.height(ofParagraph: text, width: frame.width, style, lineHeight: 1.35)
        return Piece(height: height + 1, gap: gap, keepsWithNext: keepsWithNext) { page, y in
            let box = PaperBox(x: frame.left, y: y, width: frame.width, height: height + 0.2)
            try page.tagged(tag) { try page.paragraph(text, in: box, style, lineHeight: 1.35) }
        }
    }
}
