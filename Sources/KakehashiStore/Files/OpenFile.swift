import Glibc
import Kakehashi

/// A file opened for reading from its beginning, or a new one for writing; closed when let go.
final class OpenFile {
    let path: String
    /// For libraries that read or write by it.
    let descriptor: Int32

    init(reading path: String) throws {
        self.path = path
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FilePermissions.fault(errno, path) }
    }

    /// Makes a file that must not be there yet and that only its owner may read.
    init(creating path: String) throws {
        self.path = path
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard descriptor >= 0 else { throw FilePermissions.fault(errno, path) }
    }

    deinit {
        close(descriptor)
    }

    /// Up to so many bytes; fewer only at the end of the file.
    func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FilePermissions.fault(errno, path) }
            if got == 0 { break }
            filled += got
        }
        return Array(bytes.prefix(filled))
    }

    func write(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if put < 0, errno == EINTR { continue }
            guard put >= 0 else { throw FilePermissions.fault(errno, path) }
            written += put
        }
    }

    /// Waits until everything written has reached the disk.
    func sync() throws {
        guard fsync(descriptor) == 0 else { throw FilePermissions.fault(errno, path) }
    }

    /// Waits until the names in a folder have reached the disk.
    static func syncFolder(_ path: String) throws {
        try OpenFile(reading: path).sync()
    }
}
