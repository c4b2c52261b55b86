/// What `ctt` is asked for.
struct CTTOptions {
    struct Misused: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var file = ""
    private(set) var seconds: Double?
    private(set) var steps: Int?
    private(set) var seed: UInt64 = 1
    private(set) var output: String?
    private(set) var json = false

    init(_ words: [String]) throws {
        var words = words[...]
        var files: [String] = []
        while let word = words.popFirst() {
            switch word {
            case "--seconds": seconds = try CTTOptions.number(word, words.popFirst()) { 0 < $0 && $0 <= 1_000_000 }
            case "--steps": steps = try CTTOptions.number(word, words.popFirst()) { 0 < $0 }
            case "--seed": seed = try CTTOptions.number(word, words.popFirst()) { _ in true }
            case "--output": output = try CTTOptions.value(word, words.popFirst())
            case "--json": json = true
            case _ where word.hasPrefix("--"): throw Misused(description: "Unknown option '\(word)'.")
            default: files.append(word)
            }
        }
        guard let file = files.first, files.count == 1 else { throw Misused(description: "ctt takes one file.") }
        self.file = file
    }

    static func value(_ option: String, _ word: String?) throws -> String {
        guard let word else { throw Misused(description: "Option '\(option)' needs a value.") }
        return word
    }

    static func number<Number: LosslessStringConvertible>(
        _ option: String, _ word: String?, _ holds: (Number) -> Bool
    ) throws -> Number {
        let word = try value(option, word)
        guard let number = Number(word), holds(number) else {
            throw Misused(description: "Option '\(option)' cannot be '\(word)'.")
        }
        return number
    }
}
