import Kakehashi

/// What is broken and what costs, with the classes that cause it.
extension TimetablePages {
    /// So many causes of a rule that must hold, and of a wish, stand on paper; the spreadsheet has them all.
    private static let (mostBroken, mostCauses) = (40, 8)
    /// So many classes of a cause.
    private static let mostClasses = 4

    func costs() throws -> [Piece] {
        let shares = book.shares()
        return try chapter("broken", "times", shares.filter(\.rule.isMust))
            + chapter("rules", "cost", shares.filter(\.rule.isWish))
    }

    private func most(_ rule: TimetableRule) -> Int { rule.isMust ? Self.mostBroken : Self.mostCauses }

    private func chapter(_ key: String, _ unit: String, _ shares: [TimetableShare]) throws -> [Piece] {
        guard let first = shares.first?.rule else { return [] }
        let text = phrases.text("timetable.\(key).text", ["number": "\(most(first))"])
        let intro = try piece(text, TimetableStyle.text, .paragraph, keepsWithNext: true)
        let table = PaperTable(
            columns: [column("rule", frame.width - 30), column(unit, 30, .right)], look: TimetableStyle.table,
            frame: frame)
        let rows = shares.map { share -> [TableCell] in [.words(name(share.rule)), .figures("\(share.amount)")] }
        let sums = try [heading(phrases.text("timetable.sheet.\(key)")), intro] + table.pieces(rows, on: page)
        return try sums.together() + shares.flatMap { try causes(of: $0, unit, in: key) }
    }

    private func causes(of share: TimetableShare, _ unit: String, in key: String) throws -> [Piece] {
        guard !share.causes.isEmpty else { return [] }
        let table = PaperTable(
            columns: [
                column("reason", frame.width - 109), column("sessions", 94), column(unit, 15, .right),
            ], look: TimetableStyle.reasons, frame: frame)
        let reasons = reasons(share)
        let shown = reasons.prefix(most(share.rule))
        var rows = shown.map { [.words($0.text), .words($0.classes), .figures("\($0.amount)")] as [TableCell] }
        let rest = reasons.dropFirst(shown.count)
        if !rest.isEmpty {
            let words = phrases.text("timetable.moreCauses", ["number": "\(rest.count)"])
            rows.append([.words(words), .words(""), .figures("\(rest.reduce(0) { $0 + $1.amount })")])
        }
        let title = phrases.text(
            "timetable.share.\(unit)", ["rule": name(share.rule), "amount": "\(share.amount)"])
        let values = ["section": phrases.text("timetable.sheet.\(key)"), "name": name(share.rule)]
        return try part(title, table.pieces(rows, on: page), goingOn: values)
    }

    /// The causes in words; those of which the same is said are one.
    private func reasons(_ share: TimetableShare) -> [(text: String, classes: String, amount: Int)] {
        var (places, reasons) = ([String: Int](), [(text: String, classes: String, amount: Int)]())
        // A day with several classes is what the wish asks for: the days with one are what is to be done about it.
        for cause in share.causes where share.rule != .setUp || cause.finding.sessions.count == 1 {
            let (text, classes) = (book.sentence(cause.finding, phrases), classes(of: cause.finding))
            if let place = places["\(text)\n\(classes)"] {
                reasons[place].amount += cause.amount
            } else {
                places["\(text)\n\(classes)"] = reasons.count
                reasons.append((text, classes, cause.amount))
            }
        }
        return reasons
    }

    /// The classes, a line each.
    private func classes(of finding: TimetableFinding) -> String {
        let classes = finding.sessions.compactMap { sessions[$0] }
        return book.labels(classes, most: Self.mostClasses, phrases)
    }

    private func name(_ rule: TimetableRule) -> String { phrases.text("timetable.rule.\(rule.rawValue)") }

    private func column(_ key: String, _ width: Double, _ align: Alignment = .left) -> PaperTable.Column {
        PaperTable.Column(head: phrases.text("timetable.column.\(key)"), width: width, align: align)
    }
}
