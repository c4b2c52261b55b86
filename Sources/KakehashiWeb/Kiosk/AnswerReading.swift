import Kakehashi
import KakehashiHTTP

/// What a question's form said, as answers by path, or what has to be changed.
struct AnswerReading {
    private(set) var values: [(path: String, value: String)] = []
    /// A sentence by path.
    private(set) var errors: [String: String] = [:]

    init(_ question: Question, _ form: FormValues, words: Words, day: LocalDate) {
        for input in question.inputs { read(input, form, words, day) }
    }

    private mutating func read(_ input: Question.Input, _ form: FormValues, _ words: Words, _ day: LocalDate) {
        guard let value = AnswerReading.value(input, form) else {
            errors[input.path] = words("kiosk.error.date")
            return
        }
        if value.isEmpty && !input.isOptional {
            errors[input.path] = AnswerReading.needed(input, words)
        } else if let date = PartialDate(value)?.earliest, AnswerReading.isPast(input), date > day {
            errors[input.path] = words("kiosk.error.future")
        } else {
            values.append((input.path, value))
        }
    }

    /// Whether it is a day that cannot lie after today.
    private static func isPast(_ input: Question.Input) -> Bool {
        (input.kind == .date || input.kind == .partialDate)
            && !(Vocabulary.entry(pattern: input.pattern)?.mayLieAhead ?? false)
    }

    /// The text of an input; nil for three boxes that hold no day.
    private static func value(_ input: Question.Input, _ form: FormValues) -> String? {
        switch input.kind {
        case .date: date(input.path, form, mayBePartial: false)
        case .partialDate: date(input.path, form, mayBePartial: true)
        case .choices: form.all(input.path).joined(separator: " ")
        default: form.text(input.path)
        }
    }

    private static func needed(_ input: Question.Input, _ words: Words) -> String {
        let isChosen: Bool
        switch input.kind {
        case .choice, .choices, .flag: isChosen = true
        case .number(let range): isChosen = range.count <= 13
        default: isChosen = false
        }
        return words(isChosen ? "kiosk.error.choose" : "kiosk.error.needed")
    }

    /// Whether the era in fact had that year is asked of the whole day; a part that is not known stays empty.
    private static func date(_ path: String, _ form: FormValues, mayBePartial: Bool) -> String? {
        let parts = ["year", "month", "day"].map { DigitText.normalised(form.text("\(path).\($0)")) }
        guard parts.contains(where: { !$0.isEmpty }) else { return "" }
        guard let year = parts[0] == "元" ? 1 : Int(parts[0]) else { return nil }
        guard let month = number(parts[1], mayBePartial), let day = number(parts[2], mayBePartial) else { return nil }
        guard let gregorian = gregorian(year, form.text("\(path).era")) else { return nil }
        guard month > 0 && day > 0 else {
            let text = "\(padded(gregorian, 4))-\(padded(month, 2))-00"
            return day == 0 && mayBePartial && PartialDate(text) != nil ? text : nil
        }
        if let era = Era(named: form.text("\(path).era")) {
            return EraDate(era, year, month, day)?.localDate.description
        }
        return LocalDate(year: gregorian, month: month, day: day)?.description
    }

    private static func number(_ text: String, _ mayBePartial: Bool) -> Int? {
        text.isEmpty && mayBePartial ? 0 : Int(text)
    }

    /// A year of four digits needs no era.
    private static func gregorian(_ year: Int, _ era: String) -> Int? {
        guard let named = Era(named: era) else { return (1850...2200).contains(year) ? year : nil }
        return (1...70).contains(year) ? named.firstYear + year - 1 : nil
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = "\(number)"
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// What the vocabulary refused, in the words of the kiosk.
    static func errors(of faults: Faults, _ question: Question, _ words: Words) -> [String: String] {
        var errors: [String: String] = [:]
        for fault in faults.all {
            guard let path = fault.values["path"], let input = question.inputs.first(where: { $0.path == path })
            else { continue }
            let key = "kiosk.error.\(input.kind.name)"
            if fault.code == .answersTooLong {
                errors[path] = words("kiosk.error.tooLong", fault.values)
            } else {
                errors[path] = words(words.phrases.has(key) ? key : "kiosk.error.again")
            }
        }
        return errors
    }
}
