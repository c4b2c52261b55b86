import Kakehashi

/// Makes the lists of a timetable on paper.
struct TimetablePages {
    let book: TimetableBook
    let phrases: Phrases
    let page: Page

    private var frame: PageFrame { TimetableStyle.frame }
    private var words: TimetableWords { TimetableWords(book, phrases) }

    func pieces() throws -> [Piece] {
        try list() + parts("venues", TimetableColumn.venue, book.byVenue)
            + parts("staff", TimetableColumn.staff, book.byPerson) + broken() + wishes()
    }

    private func list() throws -> [Piece] {
        try heading("list")
            + book.months.filter { !$0.sessions.isEmpty }.flatMap { month in
                let name = phrases.text("timetable.month", TimetableWords.values(month.month))
                return try part(name, month.sessions, TimetableColumn.list)
            }
    }

    private func parts(_ key: String, _ columns: [TimetableColumn], _ parts: [TimetableBook.Part]) throws -> [Piece] {
        try heading(key) + parts.flatMap { try part($0.name, $0.sessions, columns) }
    }

    private func part(_ name: String, _ sessions: [TimetableSession], _ columns: [TimetableColumn]) throws -> [Piece] {
        let text = "\(name)　\(words.classes(sessions.count))"
        return try [piece(text, TimetableStyle.subheading, .heading3, height: 6.5, gap: 4)] + table(columns, sessions)
    }

    private func heading(_ key: String) -> [Piece] {
        [piece(phrases.text("timetable.sheet.\(key)"), TimetableStyle.heading, .heading2, height: 8, gap: 9)]
    }

    private func piece(_ text: String, _ style: TextStyle, _ tag: StructureTag, height: Double, gap: Double) -> Piece {
        Piece(height: height, gap: gap, keepsWithNext: true) { page, y in
            let box = PaperBox(x: frame.left, y: y, width: frame.width, height: height - 1)
            try page.tagged(tag) { try page.text(text, in: box, style, fit: .shrinking(to: 7)) }
        }
    }

    private func table(_ columns: [TimetableColumn], _ sessions: [TimetableSession]) throws -> [Piece] {
        let total = columns.reduce(0) { $0 + $1.width }
        let table = PaperTable(
            columns: columns.map {
                PaperTable.Column(
                    head: phrases.text("timetable.column.\($0.key)"), width: $0.width * frame.width / total,
                    align: $0.align)
            }, look: TimetableStyle.table, frame: frame)
        return try table.pieces(
            sessions.map { session in columns.map { .words($0.text(session, book, phrases)) } }, on: page)
    }

    /// The rules that should hold and do not, with how often.
    private func broken() throws -> [Piece] {
        try sums("broken", "times", book.costs.filter(\.rule.isMust))
    }

    /// The wishes that are not met, with what they cost.
    private func wishes() throws -> [Piece] {
        try sums("rules", "cost", book.costs.filter { !$0.rule.isMust })
    }

    private func sums(
        _ key: String, _ column: String, _ sums: [(rule: TimetableRule, amount: Int)]
    ) throws -> [Piece] {
        guard !sums.isEmpty else { return [] }
        let table = PaperTable(
            columns: [
                PaperTable.Column(head: phrases.text("timetable.column.rule"), width: frame.width - 30),
                PaperTable.Column(head: phrases.text("timetable.column.\(column)"), width: 30, align: .right),
            ], look: TimetableStyle.table, frame: frame)
        let rows = sums.map { sum -> [TableCell] in
            [.words(phrases.text("timetable.rule.\(sum.rule.rawValue)")), .figures("\(sum.amount)")]
        }
        return try (heading(key) + table.pieces(rows, on: page)).together()
    }
}
