import Foundation
import Kakehashi

/// Sixty fields of all kinds on an official A4 page: drawn, laid over the artwork, one PDF a page and many in one; beside
/// it a plain C program with the same libraries and two ways in Python, in turns, so that a busy machine is fair to all.
enum FormBench {
    static let about = "a page of sixty fields over artwork, one PDF a page and a batch, beside C and Python"
    private static let pages = 200
    private static let rounds = 20
    private static let batches = 5
    /// Where `Scripts/bench-form/prepare` puts the other ways.
    private static let othersFolder = "KAKEHASHI_BENCH_FORM"

    static func rows() throws -> [Bench.Row] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kakehashi-form-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = try BenchPage()
        try page.write(to: folder)
        let ways = try ways(on: folder)
        defer { for way in ways { way.end() } }
        var rows = [Bench.Row(name: "form.fields", value: Double(page.template.fields.count), unit: "fields")]
        rows += [Bench.Row(name: "form.marks", value: Double(page.filled.marks.count), unit: "marks")]
        rows += try figures(of: ways)
        return try rows + own(ways[0], folder)
    }

    /// Ours, and those that the script has made.
    private static func ways(on folder: URL) throws -> [FormWay] {
        var ways = [try FormWay("kakehashi", ["/proc/self/exe", "form-worker"])]
        guard let others = ProcessInfo.processInfo.environment[othersFolder] else { return ways }
        let python = "\(others)/venv/bin/python"
        let scripts = "Scripts/bench-form"
        ways.append(try FormWay("c", ["\(others)/plain", folder.path]))
        ways.append(try FormWay("reportlab", [python, "\(scripts)/with_reportlab.py", folder.path]))
        ways.append(try FormWay("weasyprint", [python, "\(scripts)/with_weasyprint.py", folder.path]))
        return ways
    }

    private static func figures(of ways: [FormWay]) throws -> [Bench.Row] {
        let single = try medians(ways, rounds: rounds, word: "single \(pages / rounds)")
        let batch = try medians(Array(ways.prefix(2)), rounds: batches, word: "batch \(pages)")
            .mapValues { $0 / Double(pages) }
        var rows: [Bench.Row] = []
        for way in ways {
            if let time = single[way.name] { rows.append(row("form.page.\(way.name)", time, "ms")) }
            if let time = batch[way.name] { rows.append(row("form.batch.\(way.name)", time, "ms")) }
        }
        return rows + ratios(single, batch)
    }

    /// Each way in turn, round after round; the median of all its times.
    private static func medians(_ ways: [FormWay], rounds: Int, word: String) throws -> [String: Double] {
        for way in ways { try way.say("single 5") }
        var times: [String: [Double]] = [:]
        for round in 0..<rounds {
            // Who begins changes, so that nobody always runs after the slowest.
            for way in ways.indices.map({ ways[($0 + round) % ways.count] }) {
                times[way.name, default: []] += try way.times(word)
            }
        }
        return times.mapValues { $0.sorted()[$0.count / 2] }
    }

    private static func ratios(_ single: [String: Double], _ batch: [String: Double]) -> [Bench.Row] {
        var rows: [Bench.Row] = []
        if let ours = single["kakehashi"], let plain = single["c"] {
            rows.append(row("form.page.overC", ours / plain, "times"))
        }
        if let ours = batch["kakehashi"], let plain = batch["c"] {
            rows.append(row("form.batch.overC", ours / plain, "times"))
        }
        let python = [single["reportlab"], single["weasyprint"]].compactMap { $0 }.min()
        if let ours = single["kakehashi"], let python {
            rows.append(row("form.page.pythonOver", python / ours, "times"))
        }
        return rows
    }

    /// What only ours is asked.
    private static func own(_ way: FormWay, _ folder: URL) throws -> [Bench.Row] {
        let memory = way.peakMemory
        let file = folder.appending(path: "kakehashi.pdf")
        try way.say("write \(file.path)")
        let size = try Data(contentsOf: file).count
        let fill = try way.times("fill 200").sorted()
        let preview = try way.times("preview 50").sorted()
        return [
            row("form.fill", fill[fill.count / 2], "ms"), row("form.preview", preview[preview.count / 2], "ms"),
            row("form.size", Double(size) / 1024, "KB"), row("form.memory", memory, "MB"),
        ]
    }

    private static func row(_ name: String, _ value: Double, _ unit: String) -> Bench.Row {
        Bench.Row(name: name, value: Timing.rounded(value), unit: unit)
    }
}
