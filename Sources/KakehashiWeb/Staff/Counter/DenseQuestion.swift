import Kakehashi
import KakehashiHTTP

/// One question of the dense page: its words and an input for each thing that it asks.
struct DenseQuestion {
    let words: Words
    let answers: Answers
    let faults: [String: Fault]

    func html(_ question: Question, _ form: FormValues) -> HTML {
        let values = question.words(for: answers)
        let isOpen = !question.isAnswered(in: answers)
        return H.fieldset(.class(isOpen ? "card open" : "card")) {
            H.legend {
                words(question.textKey, values)
                if isOpen { Pieces.tag(words("staff.counter.notYet"), "care") }
            }
            if words.phrases.has(question.helpKey) { H.p(.class("hint")) { words(question.helpKey, values) } }
            H.div(.class("grid")) {
                question.inputs.map { input in
                    AnswerInput(words: words, input: input, answers: answers).html(
                        entered: form[input.path] ?? answers[input.path], fault: faults[input.path])
                }
            }
        }
    }
}
