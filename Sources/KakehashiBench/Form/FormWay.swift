import Foundation

/// One way of filling the page, as a process that answers words.
final class FormWay {
    let name: String
    private let process = Process()
    private let words = Pipe()
    private let answers = Pipe()
    private var unread = Data()

    init(_ name: String, _ command: [String]) throws {
        self.name = name
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardInput = words
        process.standardOutput = answers
        try process.run()
    }

    /// Says a word and gives the times that the process answers with.
    func times(_ word: String) throws -> [Double] { try say(word).split(separator: " ").compactMap { Double($0) } }

    @discardableResult
    func say(_ word: String) throws -> String {
        try words.fileHandleForWriting.write(contentsOf: Data("\(word)\n".utf8))
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread = Data(unread[(end + 1)...])
                return line
            }
            let more = answers.fileHandleForReading.availableData
            guard !more.isEmpty else { throw WayLost(name: name, word: word) }
            unread += more
        }
    }

    /// The most memory that the process has had so far, in MB.
    var peakMemory: Double { Timing.peakMemory(of: "\(process.processIdentifier)") }

    func end() {
        try? words.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}

/// A process ended before it answered; what it said stands on standard error.
struct WayLost: Error, CustomStringConvertible {
    let name: String
    let word: String

    var description: String { "\(name) gave no answer to \(word)" }
}
