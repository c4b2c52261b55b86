package import Foundation
package import Kakehashi

/// The words that are printed on a PDF, with their places, read by poppler's `pdftotext` as a process of its own.
package enum PrintedWords {
    /// None where the program can read none: a scan has no words; nil where it is not installed or does not come to
    /// an end.
    package static func read(_ pdf: Data, program: String = "/usr/bin/pdftotext") -> [FoundWord]? {
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appending(path: "kakehashi-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let file = folder.appending(path: "form.pdf")
            try pdf.write(to: file)
            return try output(of: file, program).map(words)
        } catch {
            return []
        }
    }

    /// Seconds after which the program is ended, even where ours is gone by then.
    private static let patience = 30

    private static func output(of file: URL, _ program: String) throws -> String? {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = ["\(patience)", program, "-bbox", "-cropbox", "-q", file.path, "-"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == timedOut ? nil : String(decoding: data, as: UTF8.self)
    }

    /// What `timeout` answers when it had to end the program.
    private static let timedOut: Int32 = 124

    /// Reads the lines of `<page …>` and `<word xMin="…" yMin="…" xMax="…" yMax="…">text</word>`, in points.
    static func words(in html: String) -> [FoundWord] {
        var page = 0
        var words: [FoundWord] = []
        for line in html.split(separator: "\n") {
            if line.contains("<page ") { page += 1 }
            guard let match = line.firstMatch(of: pattern), words.count < 20_000,
                let left = Double(match.1), let top = Double(match.2), let right = Double(match.3),
                let bottom = Double(match.4)
            else { continue }
            let scale = 25.4 / 72
            let box = PaperBox(
                x: left * scale, y: top * scale, width: (right - left) * scale, height: (bottom - top) * scale)
            words.append(FoundWord(page: page, box: box, text: plain(String(match.5))))
        }
        return words
    }

    // A constant that is only read; `Regex` is not Sendable.
    nonisolated(unsafe) private static let pattern =
        /<word xMin="([-0-9.]+)" yMin="([-0-9.]+)" xMax="([-0-9.]+)" yMax="([-0-9.]+)">(.*)<\/word>/

    private static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
