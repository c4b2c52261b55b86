/// What somebody probably meant: the nearest of some names to a mistyped one.
public enum Nearest {
    /// Nil when none is near enough (a third of its length, at least one and at most three changes).
    public static func name(to typed: String, among names: some Sequence<String>) -> String? {
        var best: (name: String, distance: Int)?
        for name in names {
            let distance = distance(typed, name)
            if distance < best?.distance ?? .max { best = (name, distance) }
        }
        guard let best, best.distance <= tolerance(best.name, typed) else { return nil }
        return best.name
    }

    private static func tolerance(_ name: String, _ typed: String) -> Int {
        min(3, max(1, max(name.unicodeScalars.count, typed.unicodeScalars.count) / 3))
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var older: [Int] = []
        var above = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = above[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(replaced, above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, older[column - 1] + 1)
                }
                current.append(cost)
            }
            older = above
            above = current
        }
        return above[right.count]
    }
}
