import Foundation

/// Reads the words and runs as the watcher, or as one of its children.
enum FuzzProgram {
    struct Options {
        var count = 2000
        var seed: UInt64 = 1
        var corpus: String
        var keep = "."
    }

    static func run(_ words: [String]) -> Int32 {
        if words.first == "child" { return FuzzChild.run(Array(words.dropFirst())) }
        guard let name = words.first, let target = FuzzTarget(rawValue: name),
            let options = options(target, Array(words.dropFirst()))
        else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
            FuzzProgram.say(
                "Usage: Scripts/fuzz NAME [--count N] [--seed S] [--corpus DIR] [--keep DIR]\nNames: \(names)")
            return 64
        }
        do {
            return try FuzzWatcher(target: target, options: options).run()
        } catch {
            FuzzProgram.say("\(error)")
            return 70
        }
    }

    private static func options(_ target: FuzzTarget, _ words: [String]) -> Options? {
        var options = Options(corpus: target.corpus)
        guard words.count % 2 == 0 else { return nil }
        for index in stride(from: 0, to: words.count, by: 2) {
            let value = words[index + 1]
            switch words[index] {
            case "--count":
                guard let count = Int(value), count > 0 else { return nil }
                options.count = count
            case "--seed":
                guard let seed = UInt64(value) else { return nil }
                options.seed = seed
            case "--corpus": options.corpus = value
            case "--keep": options.keep = value
            default: return nil
            }
        }
        return options
    }

    static func say(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
}
