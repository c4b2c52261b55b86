/// An option, a flag or a positional argument of a verb, with the type of its value.
package struct Argument<Value: Sendable>: Sendable {
    let shape: ArgumentShape
    /// Reads the texts that were given; empty where there are none.
    let read: @Sendable ([String]) -> Value?
}

/// An argument without its type, as the parser and the help see it.
package struct ArgumentShape: Sendable {
    enum Form: Sendable {
        /// `--name VALUE`
        case option
        /// `--name VALUE`, any number of times
        case repeated
        /// `--name`
        case flag
        /// `VALUE`
        case positional
        /// `VALUE...`, one or more
        case rest
    }

    let form: Form
    /// `--month`, or the placeholder of a positional argument.
    let name: String
    let placeholder: String
    let help: String
    let isRequired: Bool
    let expectation: String
    let words: [String]
    let holds: @Sendable (String) -> Bool

    var isOption: Bool { [.option, .repeated, .flag].contains(form) }

    /// `--month YYYY-MM`
    var signature: String {
        switch form {
        case .option, .repeated: "\(name) \(placeholder)"
        case .rest: "\(name)..."
        case .flag, .positional: name
        }
    }

    /// The signature as it stands in a usage line, in brackets where it may be left out.
    var inUsage: String { isRequired ? signature : "[\(signature)]\(form == .repeated ? "..." : "")" }
}

extension Argument {
    private init<Item>(
        _ form: ArgumentShape.Form, _ name: String, _ kind: ArgumentKind<Item>, _ help: String, isRequired: Bool,
        read: @escaping @Sendable ([String]) -> Value?
    ) {
        shape = ArgumentShape(
            form: form, name: name, placeholder: kind.placeholder, help: help, isRequired: isRequired,
            expectation: kind.expectation, words: kind.words, holds: { kind.read($0) != nil })
        self.read = read
    }

    /// `--course ID`, which must be given.
    package static func required(_ name: String, _ kind: ArgumentKind<Value>, _ help: String) -> Argument {
        Argument(.option, name, kind, help, isRequired: true) { $0.first.flatMap(kind.read) }
    }

    /// `[--month YYYY-MM]`, nil where it is not given.
    package static func optional<Item>(_ name: String, _ kind: ArgumentKind<Item>, _ help: String) -> Argument
    where Value == Item? {
        Argument(.option, name, kind, help, isRequired: false) { texts in
            guard let text = texts.first else { return .some(nil) }
            return kind.read(text).map { .some($0) }
        }
    }

    /// `[--format table]`, with a value of its own where it is not given.
    package static func optional(_ name: String, _ kind: ArgumentKind<Value>, otherwise: Value, _ help: String)
        -> Argument
    {
        Argument(.option, name, kind, help, isRequired: false) { texts in
            texts.first.map(kind.read) ?? otherwise
        }
    }

    /// `[--on-problem WORD]...`, none or several, in the order given.
    package static func repeated<Item>(_ name: String, _ kind: ArgumentKind<Item>, _ help: String) -> Argument
    where Value == [Item] {
        Argument(.repeated, name, kind, help, isRequired: false) { texts in
            let items = texts.compactMap(kind.read)
            return items.count == texts.count ? items : nil
        }
    }

    /// `[--template]`
    package static func flag(_ name: String, _ help: String) -> Argument where Value == Bool {
        Argument(.flag, name, ArgumentKind<String>("", "") { $0 }, help, isRequired: false) { !$0.isEmpty }
    }

    /// `FILE`
    package static func positional(_ kind: ArgumentKind<Value>, _ help: String) -> Argument {
        Argument(.positional, kind.placeholder, kind, help, isRequired: true) { $0.first.flatMap(kind.read) }
    }

    /// `[FILE]`
    package static func optionalPositional<Item>(_ kind: ArgumentKind<Item>, _ help: String) -> Argument
    where Value == Item? {
        Argument(.positional, kind.placeholder, kind, help, isRequired: false) { texts in
            guard let text = texts.first else { return .some(nil) }
            return kind.read(text).map { .some($0) }
        }
    }

    /// `ID...`
    package static func rest<Item>(_ kind: ArgumentKind<Item>, _ help: String) -> Argument where Value == [Item] {
        Argument(.rest, kind.placeholder, kind, help, isRequired: true) { texts in
            let items = texts.compactMap(kind.read)
            return items.count == texts.count && !items.isEmpty ? items : nil
        }
    }
}
