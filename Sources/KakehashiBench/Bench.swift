import Foundation

/// The measurements, each under its name; `Scripts/bench NAME [--json]`.
enum Bench {
    /// One figure of a measurement.
    struct Row: Encodable {
        let name: String
        let value: Double
        let unit: String
    }

    /// A measurement is a name, what it measures, and a function that gives its rows.
    static let measurements: [(name: String, about: String, rows: @Sendable () throws -> [Row])] = [
        ("form", FormBench.about, FormBench.rows),
        ("page", PageBench.about, PageBench.rows),
        ("report", ReportBench.about, ReportBench.rows),
    ]

    /// Runs what the words ask for. Rows go to standard output, everything else to standard error.
    static func run(_ words: [String]) -> Int32 {
        if let code = command(words) { return code }
        if words == ["form-worker"] { return work(FormWorker.run) }
        let names = words.filter { $0 != "--json" }
        guard names.count == 1, let chosen = measurements.first(where: { $0.name == names[0] }) else { return usage() }
        do {
            let rows = try chosen.rows()
            print(words.contains("--json") ? try json(rows) : table(rows))
            return 0
        } catch {
            report("\(chosen.name): \(error)")
            return 70
        }
    }

    /// A process that a measurement starts and asks.
    private static func work(_ body: () throws -> Void) -> Int32 {
        do {
            try body()
            return 0
        } catch {
            report("\(error)")
            return 70
        }
    }

    private static func usage() -> Int32 {
        report("Usage: Scripts/bench NAME [--json]\n\nMeasurements:")
        for measurement in measurements { report("  \(measurement.name)  \(measurement.about)") }
        for command in commands { report("  \(command.usage)") }
        return 64
    }

    static func report(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }

    static func json(_ rows: [Row]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(rows), as: UTF8.self)
    }

    static func table(_ rows: [Row]) -> String {
        let width = rows.map(\.name.count).max() ?? 0
        return rows.map { row in
            row.name + String(repeating: " ", count: width - row.name.count + 2) + "\(row.value) \(row.unit)"
        }.joined(separator: "\n")
    }
}
