import Kakehashi

/// What the journal says of a row that is written: every function that writes a thing asks for it, so that no row
/// changes without its line.
package struct JournalAction: ExpressibleByStringLiteral, Sendable {
    /// How the lines of several rows are put together.
    enum Scope: Sendable {
        /// A line for each row, about the thing that it holds.
        case row
        /// One line for all rows, about the office or one thing.
        case sum(about: String?)
    }

    let name: String
    let figures: [String: Int]
    let scope: Scope

    /// A line for the row alone: `session.cancel`.
    package init(_ name: String, figures: [String: Int] = [:]) {
        self.init(name: name, figures: figures, scope: .row)
    }

    package init(stringLiteral name: String) { self.init(name) }

    private init(name: String, figures: [String: Int], scope: Scope) {
        self.name = name
        self.figures = figures
        self.scope = scope
    }

    /// One line for all rows that a file of this kind brings, with how many are new and how many changed.
    package static func importing(_ kind: String) -> JournalAction {
        JournalAction(name: "import.\(kind)", figures: [:], scope: .sum(about: nil))
    }

    /// One line for all rows about one thing, such as everybody's attendance of a session.
    package static func together(_ name: String, about subject: String) -> JournalAction {
        JournalAction(name: name, figures: [:], scope: .sum(about: subject))
    }
}

/// How many rows were written under each action that has one line for all of them, in the order of the first.
struct JournalSums {
    struct Key: Hashable {
        let action: String
        let subject: String
    }

    private(set) var order: [Key] = []
    private(set) var counts: [Key: (added: Int, updated: Int)] = [:]

    mutating func note(_ key: Key, isNew: Bool) {
        if counts[key] == nil { order.append(key) }
        counts[key, default: (0, 0)].added += isNew ? 1 : 0
        counts[key, default: (0, 0)].updated += isNew ? 0 : 1
    }
}

extension Decision {
    /// Writes the line of a row that was written, or counts it for the line of all.
    func note(_ action: JournalAction, _ subject: String, isNew: Bool) throws {
        switch action.scope {
        case .row: try journal(action.name, subject, figures: action.figures)
        case .sum(let about):
            sums.note(JournalSums.Key(action: action.name, subject: about ?? "office:\(office)"), isNew: isNew)
        }
    }

    /// Writes the lines that tell of several rows; where no row was written there is none.
    func writeSums() throws {
        for key in sums.order {
            guard let count = sums.counts[key] else { continue }
            try journal(key.action, key.subject, figures: ["added": count.added, "updated": count.updated])
        }
        sums = JournalSums()
    }
}
