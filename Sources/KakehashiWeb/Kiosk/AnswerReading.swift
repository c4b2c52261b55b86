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
        let value: String
        do throws(DateReading.Refusal) {
            value = try AnswerReading.value(input, form)
        } catch {
            errors[input.path] = words("kiosk.error.\(error.phrase)", error.values)
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

    /// The text of an input; a refusal for three boxes that hold no day.
    private static func value(_ input: Question.Input, _ form: FormValues) throws(DateReading.Refusal) -> String {
        switch input.kind {
        case .date: try DateReading(input.path, form, mayBePartial: false).value()
        case .partialDate: try DateReading(input.path, form, mayBePartial: true).value()
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
