import Kakehashi
import KakehashiHTTP

/// What a question's form said, as answers by path, or what has to be changed.
struct AnswerReading {
    private(set) var values: [(path: String, value: String)] = []
    /// A sentence by path.
    private(set) var errors: [String: String] = [:]
    /// What is asked about once more, by path, with the value that may be confirmed.
    private(set) var doubted: [String: String] = [:]
    private let answers: Answers
    private let city: String?

    /// - Parameters:
    ///   - answers: those so far; what was confirmed is not asked about again.
    ///   - city: where the new address has to lie; nil where it may lie anywhere.
    init(
        _ question: Question, _ form: FormValues, words: Words, day: LocalDate, answers: Answers = Answers(),
        city: String? = nil
    ) {
        self.answers = answers
        self.city = city
        for input in question.inputs { read(input, form, words, day) }
    }

    /// The field that says that a doubtful answer is right; its value is that answer.
    static func sureName(_ path: String) -> String { "\(path).sure" }

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
        } else if let doubt = AnswerDoubt(value, to: input.pattern, on: day, city: city),
            form.text(AnswerReading.sureName(input.path)) != value, answers[input.path] != value
        {
            let said = ["day": PartialDate(value)?.japanese ?? value, "city": city ?? ""]
            errors[input.path] = words("doubt.\(doubt.key)", said.merging(doubt.values) { $1 })
            doubted[input.path] = value
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
        default: BlankText.isBlank(form.text(input.path)) ? "" : form.text(input.path)
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
