import Foundation
import Glibc

/// What a program left behind: its exit code and all that it wrote.
public struct ToolResult: Sendable {
    public let status: Int32
    public let output: [UInt8]
    public let errors: String

    public var text: String { String(decoding: output, as: UTF8.self) }
}

/// Runs a program to its end. Files instead of pipes: a pipe that nobody empties stops the program.
public func runTool(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = []
) throws -> ToolResult {
    let scratch = try ScratchFolder()
    try Data(input).write(to: URL(filePath: scratch.path("in")))
    let streams = try ["in", "out", "err"].map { try openFile(scratch.path($0)) }
    defer { for stream in streams { close(stream) } }
    let child = try ChildProcess(
        path, arguments, environment: environment, input: streams[0], output: streams[1], errors: streams[2])
    let status = child.wait()
    return ToolResult(
        status: status,
        output: [UInt8](try Data(contentsOf: URL(filePath: scratch.path("out")))),
        errors: String(decoding: try Data(contentsOf: URL(filePath: scratch.path("err"))), as: UTF8.self))
}

/// Opens a file for reading and writing, making it where it is not there; the descriptor is not handed to children.
func openFile(_ path: String) throws -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw ChildFailure(path: path, number: errno) }
    return descriptor
}

/// Asks until the answer is yes; false when it has not come after the seconds given.
public func becomesTrue(within seconds: Double = 20, _ question: () throws -> Bool) rethrows -> Bool {
    let end = ProcessInfo.processInfo.systemUptime + seconds
    while ProcessInfo.processInfo.systemUptime < end {
        if try question() { return true }
        Thread.sleep(forTimeInterval: 0.05)
    }
    return try question()
}
