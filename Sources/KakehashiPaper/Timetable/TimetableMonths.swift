import Kakehashi

/// The year on one page: twelve months, three beside each other, with a frame around every day that has classes.
struct TimetableMonths {
    let book: TimetableBook
    let phrases: Phrases

    private var frame: PageFrame { TimetableStyle.frame }
    private let gap = 6.0
    private let headHeight = 22.0
    private let cellHeight = 7.8
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
        let summary = PaperBox(x: frame.left, y: y + 10, width: frame.width, height: 6)
        try page.tagged(.paragraph) {
            try page.text(
                TimetableWords(book, phrases).summary, in: summary, TimetableStyle.summary, fit: .shrinking(to: 7))
        }
    }

    private func draw(_ month: TimetableBook.Month, in box: PaperBox, on page: Page) throws {
        let head = PaperBox(x: box.x, y: box.y, width: box.width, height: 6)
        try page.tagged(.heading2) {
            try page.text(
                phrases.text("timetable.month", TimetableWords.values(month.month)), in: head, TimetableStyle.month)
        }
        try page.tagged(.paragraph) {
            try page.text(
                TimetableWords(book, phrases).count(month), in: head, TimetableStyle.monthNote, align: .right,
                fit: .shrinking(to: 6))
        }
        let days = Dictionary(grouping: month.sessions, by: \.date)
        let spoken = days.keys.sorted().map { day in
            phrases.text("timetable.dayCount", ["day": "\(day.day)", "number": "\(days[day]?.count ?? 0)"])
        }
        let grid = PaperBox(x: box.x, y: box.y + 6.5, width: box.width, height: box.height - 6.5)
        guard !spoken.isEmpty else { return try page.silently { try draw(month.month, days, in: grid, on: page) } }
        try page.figure(spoken.joined(separator: phrases.text("timetable.comma"))) {
            try draw(month.month, days, in: grid, on: page)
        }
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

    /// A day; one with classes is framed and says how many, so that no colour is needed to see it.
    private func draw(_ day: LocalDate, classes: Int, in square: PaperBox, on page: Page) throws {
        page.rectangle(square, stroke: Stroke(0.08, ink: Ink(grey: 0.6)))
        let upper = PaperBox(x: square.x, y: square.y + 0.3, width: square.width, height: 3.6)
        try page.text(
            "\(day.day)", in: upper, classes > 0 ? TimetableStyle.busy : TimetableStyle.date, align: .centre)
        guard classes > 0 else { return }
        page.rectangle(square.inset(0.3), stroke: Stroke(0.6))
        let lower = PaperBox(x: square.x + 0.8, y: square.y + 3.7, width: square.width - 1.6, height: 3.6)
        let text = phrases.text("timetable.count", ["number": "\(classes)"])
        try page.text(text, in: lower, TimetableStyle.date, align: .centre, fit: .shrinking(to: 6))
    }
}
