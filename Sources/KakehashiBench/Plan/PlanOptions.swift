/// What the measurements of a timetable are asked for.
struct PlanOptions {
    private(set) var files: [String] = []
    private(set) var seconds = 10.0
    private(set) var seed: UInt64 = 1
    private(set) var times = 1
    private(set) var rules: String?
    private(set) var json = false

    init(_ words: [String], files count: Int) throws {
        var words = words[...]
        while let word = words.popFirst() {
            switch word {
            case "--seconds": seconds = try CTTOptions.number(word, words.popFirst()) { 0 < $0 && $0 <= 1_000_000 }
            case "--seed": seed = try CTTOptions.number(word, words.popFirst()) { _ in true }
            case "--times": times = try CTTOptions.number(word, words.popFirst()) { (1...20).contains($0) }
            case "--rules": rules = try CTTOptions.value(word, words.popFirst())
            case "--json": json = true
            case _ where word.hasPrefix("--"): throw CTTOptions.Misused(description: "Unknown option '\(word)'.")
            default: files.append(word)
            }
        }
        guard files.count == count else { throw CTTOptions.Misused(description: "\(count) files are needed.") }
    }
}
