/// A date whose year, month and day are three boxes on one row, each before a printed 年, 月 and 日.
struct DateParting {
    let year: FoundField
    let month: FoundField
    let day: FoundField

    /// Nil where this is not the year's box.
    init?(_ field: FoundField, _ labels: FieldLabels) {
        guard DateParting.unit(field, labels) == "年",
            let month = DateParting.next(after: field, "月", labels),
            let day = DateParting.next(after: month, "日", labels)
        else { return nil }
        year = field
        self.month = month
        self.day = day
    }

    private static func unit(_ field: FoundField, _ labels: FieldLabels) -> Character? {
        switch field.kind {
        case .text, .comb, .choice: labels.text(after: field, within: 6).first
        default: nil
        }
    }

    private static func next(after field: FoundField, _ unit: Character, _ labels: FieldLabels) -> FoundField? {
        let row = labels.fields.filter { other in
            other.page == field.page && other.box.x >= field.box.right - 0.5
                && other.box.centre.y > field.box.y && other.box.centre.y < field.box.bottom
        }
        guard let next = row.min(by: { $0.box.x < $1.box.x }), next.box.x - field.box.right < 25,
            DateParting.unit(next, labels) == unit
        else { return nil }
        return next
    }

    /// The printed eras before the year, each with its place: what is ringed.
    func eras(_ labels: FieldLabels) -> [String: PaperBox] {
        let names = ["明治": "meiji", "大正": "taisho", "昭和": "showa", "平成": "heisei", "令和": "reiwa"]
        var eras: [String: PaperBox] = [:]
        for word in labels.words(before: year) where year.box.x - word.box.right < 60 {
            for (name, key) in names {
                guard let range = word.text.firstRange(of: name) else { continue }
                let count = Double(word.text.count)
                let start = Double(word.text.distance(from: word.text.startIndex, to: range.lowerBound))
                eras[key] = PaperBox(
                    x: word.box.x + word.box.width * start / count, y: word.box.y,
                    width: word.box.width * Double(name.count) / count, height: word.box.height)
            }
        }
        return eras
    }
}
