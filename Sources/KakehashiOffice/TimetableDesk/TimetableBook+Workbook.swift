package import Kakehashi
package import KakehashiExchange

extension TimetableBook {
    /// The timetable as a spreadsheet: all classes, those of each venue, those of each person, the months with what is
    /// promised, what each rule costs, and why.
    package func workbook(_ phrases: Phrases) -> Workbook {
        Workbook(
            title: phrases.text("timetable.title", ["year": timetable.year.japanese]),
            sheets: [list(phrases), places(phrases), staff(phrases), months(phrases), rules(phrases), causes(phrases)])
    }

    private func list(_ phrases: Phrases) -> Workbook.Sheet {
        sheet("list", Columns.all, phrases, timetable.sessions.map { cells($0, Columns.all, phrases) })
    }

    private func places(_ phrases: Phrases) -> Workbook.Sheet {
        let columns = ["venue"] + Columns.all.filter { $0 != "venue" }
        return sheet("venues", columns, phrases, byVenue.flatMap(\.sessions).map { cells($0, columns, phrases) })
    }

    private func staff(_ phrases: Phrases) -> Workbook.Sheet {
        let columns = Columns.all.filter { $0 != "helpers" }
        let rows = byPerson.flatMap { part in
            part.sessions.map { [.text(part.name)] + cells($0, columns, phrases) }
        }
        return sheet("staff", ["person"] + columns, phrases, rows)
    }

    private func months(_ phrases: Phrases) -> Workbook.Sheet {
        let rows = months.map { month -> [Workbook.Cell] in
            let promise = month.promise
            return [
                .text(self.month(month.month, phrases)),
                .number(month.sessions.count), .number(month.sessions.reduce(0) { $0 + $1.capacity }),
                .number(month.sessions.reduce(0) { $0 + $1.expected }),
                promise.map { .number($0.days) } ?? .blank, promise.map { .number($0.wanted) } ?? .blank,
                promise.map { .text($0.isKept ? "○" : "×") } ?? .blank,
            ]
        }
        let columns = ["month", "classes", "seats", "people", "promised", "wanted", "kept"]
        return sheet("months", columns, phrases, rows)
    }

    private func rules(_ phrases: Phrases) -> Workbook.Sheet {
        let rows = TimetableRule.allCases.map { rule -> [Workbook.Cell] in
            [
                .text(phrases.text("timetable.rule.\(rule.rawValue)")), kind(rule, phrases),
                .number(timetable.byRule[rule.rawValue] ?? 0),
            ]
        }
        return sheet("costs", ["rule", "kind", "cost"], phrases, rows)
    }

    private func causes(_ phrases: Phrases) -> Workbook.Sheet {
        let sessions = Dictionary(timetable.sessions.map { ($0.key, $0) }) { first, _ in first }
        let rows = shares().flatMap { share in
            share.causes.map { cause -> [Workbook.Cell] in
                let classes = cause.finding.sessions.compactMap { sessions[$0] }
                return [
                    .text(phrases.text("timetable.rule.\(share.rule.rawValue)")), kind(share.rule, phrases),
                    .text(sentence(cause.finding, phrases)), .text(labels(classes, most: Self.mostClasses, phrases)),
                    .number(cause.amount),
                ]
            }
        }
        return sheet("causes", ["rule", "kind", "reason", "sessions", "cost"], phrases, rows)
    }

    /// A cell holds no more than so many characters, and a row only so many lines.
    private static let mostClasses = 20

    private func kind(_ rule: TimetableRule, _ phrases: Phrases) -> Workbook.Cell {
        .text(phrases.text("timetable.kind.\(rule.isMust ? "must" : "wish")"))
    }

    private func sheet(
        _ name: String, _ columns: [String], _ phrases: Phrases, _ rows: [[Workbook.Cell]]
    ) -> Workbook.Sheet {
        Workbook.Sheet(
            phrases.text("timetable.sheet.\(name)"),
            columns: columns.enumerated().map { index, column in
                let title = phrases.text("timetable.column.\(column)")
                return Workbook.Column(title, width: Columns.width(title, rows.map { $0[index] }))
            }, rows: rows)
    }

    private func cells(_ session: TimetableSession, _ columns: [String], _ phrases: Phrases) -> [Workbook.Cell] {
        columns.map { column in
            switch column {
            case "date": .date(session.date)
            case "weekday": .text(session.date.weekday.kanji)
            case "start": .time(session.start)
            case "end": .time(session.end)
            case "course": .text(course(session))
            case "level": .text(session.level.japanese)
            case "venue": .text(venue(session))
            case "district": .text(session.district)
            case "host": .text(session.host.japanese)
            case "instructor": .text(instructor(session))
            case "helpers": .text(helpers(session).joined(separator: phrases.text("timetable.comma")))
            case "capacity": .number(session.capacity)
            case "expected": .number(session.expected)
            case "number": session.number.map { .text($0) } ?? .blank
            default: .blank
            }
        }
    }
}

/// The columns of the spreadsheet; their titles are phrases under `timetable.column.`.
private enum Columns {
    static let all = [
        "date", "weekday", "start", "end", "course", "level", "venue", "district", "host", "instructor", "helpers",
        "capacity", "expected", "number",
    ]

    /// As wide as what stands in the column, in Latin characters, with room for the button of the filter in its head;
    /// longer texts are broken into lines.
    static func width(_ title: String, _ cells: [Workbook.Cell]) -> Int {
        let widest = cells.map(width).max() ?? 0
        return min(max(DisplayWidth.columns(title) + 4, widest + 2), 60)
    }

    private static func width(_ cell: Workbook.Cell) -> Int {
        switch cell {
        case .text(let text): text.split(separator: "\n").map { DisplayWidth.columns(String($0)) }.max() ?? 0
        case .number(let number): "\(number)".count
        case .date: 10
        case .time: 5
        case .blank: 0
        }
    }
}
