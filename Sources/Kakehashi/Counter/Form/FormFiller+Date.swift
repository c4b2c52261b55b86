extension FormFiller {
    /// A day in its parts; parts that are unknown (不詳) are said to be.
    mutating func date(_ field: FormField, _ path: String, _ parts: DateParts, _ look: TextLook) {
        guard let date = answers.value(path, on: day).flatMap({ PartialDate($0) }) else { return }
        let era = era(of: date, parts)
        if let era { markEra(field, era, parts, look) }
        write(field, date.year.map { era?.yearInForm($0) ?? "\($0)" }, parts.year, look)
        write(field, date.month.map { "\($0)" }, parts.month, look)
        write(field, date.day.map { "\($0)" }, parts.day, look)
    }

    /// The era under which a form writes the date; nil where it writes Gregorian years, for want of an era or of the
    /// month and day that would tell which of two eras of one year it is.
    private func era(of date: PartialDate, _ parts: DateParts) -> Era? {
        if case .none = parts.era { return nil }
        return date.era
    }

    private mutating func markEra(_ field: FormField, _ era: Era, _ parts: DateParts, _ look: TextLook) {
        switch parts.era {
        case .none: break
        case .text(let box): add(field, .text(ScalarText(era.kanji), box, look))
        case .circles(let circles):
            guard let circle = circles[era] else { return noChoice(field) }
            add(field, .ring(circle))
        }
    }

    private mutating func write(_ field: FormField, _ part: String?, _ box: PaperBox, _ look: TextLook) {
        add(field, .text(ScalarText(part ?? "不詳"), box, look))
    }
}

extension Era {
    /// The year of the era as a form's box has it, 元 for the first.
    fileprivate func yearInForm(_ gregorian: Int) -> String {
        let year = gregorian - firstYear + 1
        return year == 1 ? "元" : "\(year)"
    }
}
