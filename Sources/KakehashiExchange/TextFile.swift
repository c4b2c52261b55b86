package import FoundationEssentials
import Glibc
package import Kakehashi

/// Text files that people hand in.
package enum TextFile {
    /// Larger files are refused: a resident file of 50,000 people has about ten megabytes.
    package static let largest = 200 * 1024 * 1024

    /// The text of a file in any of the encodings that offices use.
    package static func text(at path: String) throws(Fault) -> String {
        try CharacterEncoding.decode(bytes(at: path)).text
    }

    /// The bytes of a file, or of a pipe or device that a shell hands in by name; with clear faults.
    package static func bytes(at path: String) throws(Fault) -> Data {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Fault(errno == ENOENT || errno == ENOTDIR ? .fileMissing : .fileUnreadable, ["file": path])
        }
        defer { close(descriptor) }
        guard let bytes = readAll(descriptor) else { throw Fault(.fileUnreadable, ["file": path]) }
        guard bytes.count <= largest else { throw Fault(.fileTooLarge, ["file": path, "megabytes": "200"]) }
        return bytes
    }

    /// Everything up to the end, or a little more than is allowed; nil where the system refuses.
    private static func readAll(_ descriptor: Int32) -> Data? {
        var all = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while all.count <= largest {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return all }
            if count > 0 {
                all.append(contentsOf: buffer[..<count])
            } else if errno != EINTR {
                return nil
            }
        }
        return all
    }
}

extension Fault.Code {
    /// There is no such file.
    package static let fileMissing = Fault.Code("file.missing", .missing)
    /// It is there but cannot be read.
    package static let fileUnreadable = Fault.Code("file.unreadable", .missing)
    /// It is larger than any file of its kind.
    package static let fileTooLarge = Fault.Code("file.tooLarge", .data)
}
