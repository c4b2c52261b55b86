import Glibc

/// A program started by a test.
///
/// Foundation's `Process` hands its own sockets down to children that start at the same time and then waits for all of
/// them; here a child gets its three standard streams and nothing else.
public final class ChildProcess {
    public let number: Int32
    private var ending: Int32?

    /// Starts a program; the descriptors stay the caller's.
    public init(
        _ path: String, _ arguments: [String], environment: [String: String] = [:],
        input: Int32, output: Int32, errors: Int32
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (ours, theirs) in [(input, Int32(0)), (output, 1), (errors, 2)] {
            posix_spawn_file_actions_adddup2(&actions, ours, theirs)
        }
        closeAbove(2, in: &actions)
        var child: pid_t = 0
        let failure = withCStrings([path] + arguments) { arguments in
            withCStrings(ChildProcess.environment(environment)) { environment in
                posix_spawn(&child, path, &actions, nil, arguments, environment)
            }
        }
        guard failure == 0 else { throw ChildFailure(path: path, number: failure) }
        number = child
    }

    /// Waits for the end; the exit code, or 128 and the signal's number.
    @discardableResult
    public func wait() -> Int32 {
        if let ending { return ending }
        var status: Int32 = 0
        while waitpid(number, &status, 0) < 0 && errno == EINTR {}
        return finish(status)
    }

    public var isRunning: Bool {
        guard ending == nil else { return false }
        var status: Int32 = 0
        guard waitpid(number, &status, WNOHANG) == number else { return true }
        _ = finish(status)
        return false
    }

    public func signal(_ signal: Int32) {
        if isRunning { kill(number, signal) }
    }

    private func finish(_ status: Int32) -> Int32 {
        let signal = status & 0x7F
        let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        ending = code
        return code
    }

    /// The test's own environment with changes.
    private static func environment(_ changes: [String: String]) -> [String] {
        var all: [String: String] = [:]
        var place = environ
        while let entry = place.pointee {
            let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { all[String(parts[0])] = String(parts[1]) }
            place += 1
        }
        return all.merging(changes) { $1 }.map { "\($0)=\($1)" }
    }
}

/// A program that could not be started.
public struct ChildFailure: Error {
    public let path: String
    /// The system's error number.
    public let number: Int32

    public init(path: String, number: Int32) {
        self.path = path
        self.number = number
    }
}

/// Says that a child shall close every descriptor above one; glibc has it since 2.34, outside of what Swift imports.
private func closeAbove(_ descriptor: Int32, in actions: inout posix_spawn_file_actions_t) {
    typealias Function = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
    guard let address = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { return }
    _ = unsafeBitCast(address, to: Function.self)(&actions, descriptor + 1)
}

/// Lends texts as C wants its argument lists: an array of pointers that ends with null.
private func withCStrings<Answer>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Answer
) -> Answer {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
}
