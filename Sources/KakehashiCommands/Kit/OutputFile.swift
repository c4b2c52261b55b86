package import FoundationEssentials
import Glibc
import Kakehashi

/// Files that the program makes: written beside their place and moved there when complete, readable by their owner only.
package enum OutputFile {
    /// Writes all or nothing. `-` is standard output; devices and pipes are written to as they are.
    package static func write(_ data: Data, to path: String) throws {
        if path == "-" { return try writeAll(data, to: 1, file: "standard output") }
        if isSpecial(path) { return try writeInto(path, data) }
        let (descriptor, temporary) = try fileBeside(path)
        do {
            try fill(descriptor, data, path)
            guard unsafe rename(temporary, path) == 0 else { throw OutputFault.of(errno, file: path) }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
    }

    /// Refuses a file that could not be written now, before long work is done for it. Writes nothing.
    package static func probe(_ path: String) throws {
        guard path != "-" else { return }
        let kind = kind(path)
        guard kind != S_IFDIR else { throw OutputFault.of(EISDIR, file: path) }
        guard kind == nil || kind == S_IFREG else { return }
        let (descriptor, temporary) = try fileBeside(path)
        close(descriptor)
        unsafe unlink(temporary)
    }

    /// A new file in the folder of another.
    private static func fileBeside(_ path: String) throws -> (descriptor: Int32, name: String) {
        // mkstemp puts a name of its own where the Xs are.
        var name = Array("\(folder(of: path))/.kakehashi-XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&name)
        guard descriptor >= 0 else { throw OutputFault.of(errno, file: path) }
        return (descriptor, String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private static func fill(_ descriptor: Int32, _ data: Data, _ path: String) throws {
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw OutputFault.of(errno, file: path) }
        try writeAll(data, to: descriptor, file: path)
        guard fsync(descriptor) == 0 else { throw OutputFault.of(errno, file: path) }
    }

    private static func writeInto(_ path: String, _ data: Data) throws {
        let descriptor = unsafe open(path, O_WRONLY)
        guard descriptor >= 0 else { throw OutputFault.of(errno, file: path) }
        defer { close(descriptor) }
        try writeAll(data, to: descriptor, file: path)
    }

    private static func writeAll(_ data: Data, to descriptor: Int32, file: String) throws {
        var bytes = Array(data)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written >= 0 {
                bytes = bytes.dropFirst(written)
            } else if errno == EPIPE, descriptor == 1 {
                throw ReaderLeft()
            } else if errno != EINTR {
                throw OutputFault.of(errno, file: file)
            }
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Whether something other than a file is there: a device, a pipe, a folder.
    package static func isSpecial(_ path: String) -> Bool { kind(path).map { $0 != S_IFREG } ?? false }

    /// What is there; nil where nothing is.
    private static func kind(_ path: String) -> mode_t? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT
    }
}
