import Kakehashi

/// The year on one page: twelve months, three beside each other, with a frame around every day that has classes,
/// and a mark on holidays and on days without classes anywhere.
struct TimetableMonths {
    let book: TimetableBook
    let phrases: Phrases

    private var frame: PageFrame { TimetableStyle.frame }
    private let gap = 6.0
    private let headHeight = 26.0
    private let cellHeight = 7.6
    private var columnWidth: Double { (frame.width - 2 * gap) / 3 }
    private var monthHeight: Double { (frame.height - headHeight) / 4 }

    var piece: Piece {
        Piece(height: frame.height) { page, y in
            try head(on: page, y)
            for (index, month) in book.months.enumerated() {
                let box = PaperBox(
                    x: frame.left + Double(index % 3) * (columnWidth + gap),
                    y: y + headHeight + Double(index / 3) * monthHeight, width: columnWidth, height: monthHeight)
                try draw(month, in: box, on: page)
            }
        }
    }

    private func head(on page: Page, _ y: Double) throws {
        let line = PaperBox(x: frame.left, y: y, width: frame.width, height: 9)
        try page.tagged(.heading1) {
            try page.text(
                phrases.text("timetable.title", ["year": book.timetable.year.japanese]), in: line,
                TimetableStyle.title, fit: .shrinking(to: 10))
        }
        let words = TimetableWords(book, phrases)
        let summary = PaperBox(x: frame.left, y: y + 10, width: frame.width, height: 6)
        try page.tagged(.paragraph) {
            try page.text(words.summary, in: summary, TimetableStyle.summary, fit: .shrinking(to: 7))
        }
        let legend = PaperBox(x: frame.left, y: y + 16, width: frame.width, height: 8)
        try page.tagged(.paragraph) {
            try page.paragraph(
                words.legend, in: legend, TimetableStyle.monthNote, lineHeight: 1.25, fit: .shrinking(to: 4))
        }
    }

    private func draw(_ month: TimetableBook.Month, in box: PaperBox, on page: Page) throws {
        let words = TimetableWords(book, phrases)
        let head = PaperBox(x: box.x, y: box.y, width: box.width * 0.5, height: 6)
        try page.tagged(.heading2) {
            try page.text(book.month(month.month, phrases), in: head, TimetableStyle.month, fit: .shrinking(to: 8))
        }
        let count = PaperBox(x: head.right, y: box.y, width: box.width - head.width, height: 6)
        try page.tagged(.paragraph) {
            try page.text(
                words.count(month), in: count, TimetableStyle.monthNote, align: .right, fit: .shrinking(to: 6))
        }
        let days = Dictionary(grouping: month.sessions, by: \.date)
        let grid = PaperBox(x: box.x, y: box.y + 6.5, width: box.width, height: box.height - 6.5)
        let spoken = words.spoken(month)
        guard !spoken.isEmpty else { return try page.silently { try draw(month.month, days, in: grid, on: page) } }
        try page.figure(spoken) { try draw(month.month, days, in: grid, on: page) }
    }

    private func draw(
        _ month: YearMonth, _ days: [LocalDate: [TimetableSession]], in grid: PaperBox, on page: Page
    ) throws {
        let width = grid.width / 7
        for weekday in Weekday.allCases {
            let place = PaperBox(
                x: grid.x + Double(weekday.rawValue) * width, y: grid.y, width: width, height: 4)
            try page.text(weekday.kanji, in: place, TimetableStyle.weekday, align: .centre)
        }
        let first = month.firstDay.weekday.rawValue
        for number in 0...month.firstDay.days(until: month.lastDay) {
            let (week, weekday) = (number + first).quotientAndRemainder(dividingBy: 7)
            let square = PaperBox(
                x: grid.x + Double(weekday) * width, y: grid.y + 4.4 + Double(week) * cellHeight, width: width,
                height: cellHeight)
            let day = month.firstDay.adding(days: number)
            try draw(day, classes: days[day]?.count ?? 0, in: square, on: page)
        }
    }

    /// A day; one with classes is framed and says how many, one that is not like others has its mark, so that no colour
    /// is needed to see it.
    private func draw(_ day: LocalDate, classes: Int, in square: PaperBox, on page: Page) throws {
        let rest = book.rest(on: day)
        let mark = rest.map(TimetableWords(book, phrases).mark)
        if case .pause = rest { page.rectangle(square, stroke: nil, fill: .solid(Ink(grey: 0.9))) }
        page.rectangle(square, stroke: Stroke(0.08, ink: Ink(grey: 0.6)))
        let upper = PaperBox(x: square.x + 0.6, y: square.y + 0.3, width: square.width - 1.2, height: 3.6)
        let number = classes > 0 ? "\(day.day)\(mark ?? "")" : "\(day.day)"
        try page.text(
            number, in: upper, classes > 0 ? TimetableStyle.busy : TimetableStyle.date, align: .centre,
            fit: .shrinking(to: 6))
        let lower = PaperBox(x: square.x + 0.8, y: square.y + 3.7, width: square.width - 1.6, height: 3.6)
        let count = phrases.text("timetable.count", ["number": "\(classes)"])
        try page.text(
            classes > 0 ? count : mark ?? "", in: lower, classes > 0 ? TimetableStyle.date : TimetableStyle.mark,
            align: .centre, fit: .shrinking(to: 5))
        if classes > 0 { page.rectangle(square.inset(0.3), stroke: Stroke(0.6)) }
    }
}
