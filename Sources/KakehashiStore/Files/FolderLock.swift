import Glibc
import Kakehashi

/// A lock on a data folder, between processes and within one (`flock` on a small file); let go with the value.
///
/// Every open store holds the folder's lock together with the others; a restore wants it alone, so that nobody goes on
/// writing into files that were put aside.
final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Which of a folder's locks.
    enum Name: String {
        /// Held by whoever has a file of the folder open.
        case use = ".lock"
        /// Held by the one restore that may run.
        case restore = ".restore-lock"
    }

    /// Waits until the lock can be shared.
    static func shared(_ folder: String) throws -> FolderLock {
        let lock = try FolderLock(folder, .use)
        guard lock.take(LOCK_SH) else { throw Fault(.storeBusy, ["file": folder]) }
        return lock
    }

    /// The lock alone; nil where somebody else holds it.
    static func alone(_ folder: String, _ name: Name = .use) throws -> FolderLock? {
        let lock = try FolderLock(folder, name)
        return lock.take(LOCK_EX | LOCK_NB) ? lock : nil
    }

    private init(_ folder: String, _ name: Name) throws {
        let path = "\(folder)/\(name.rawValue)"
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard descriptor >= 0 else { throw FilePermissions.fault(errno, path) }
    }

    private func take(_ kind: Int32) -> Bool {
        while flock(descriptor, kind) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }

    deinit {
        // A program that is just being started may share the open file until it becomes itself: closing alone would
        // leave the lock with it for a moment.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
