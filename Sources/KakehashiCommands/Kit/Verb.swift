/// What the program can be told to do: `session add`.
package struct Verb: Sendable {
    let name: String
    let summary: String
    let arguments: [ArgumentShape]
    let run: @Sendable (Call) throws -> Void

    package init<each Value>(
        _ name: String, _ summary: String, _ arguments: repeat Argument<each Value>,
        run: @escaping @Sendable (Call) throws -> Void
    ) {
        var shapes: [ArgumentShape] = []
        for argument in repeat each arguments { shapes.append(argument.shape) }
        self.name = name
        self.summary = summary
        self.arguments = shapes
        self.run = run
    }
}

/// A verb, or a noun with verbs under it.
package enum CommandNode: Sendable {
    case verb(Verb)
    case noun(name: String, summary: String, verbs: [Verb])
    /// A verb with verbs under it: `plan --year R9`, `plan check FILE`.
    case both(Verb, verbs: [Verb])

    var name: String {
        switch self {
        case .verb(let verb): verb.name
        case .noun(let name, _, _): name
        case .both(let verb, _): verb.name
        }
    }

    var summary: String {
        switch self {
        case .verb(let verb): verb.summary
        case .noun(_, let summary, _): summary
        case .both(let verb, _): verb.summary
        }
    }
}
