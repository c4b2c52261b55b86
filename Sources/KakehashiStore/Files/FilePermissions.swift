import Glibc
import Kakehashi

/// Files that hold people's data may be read by their owner alone.
enum FilePermissions {
    /// Makes an empty file with mode 600 where none stands. SQLite gives its companions (`-wal`, `-shm`) the same.
    static func createPrivateFile(_ path: String) throws {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard descriptor >= 0 else { throw fault(errno, path) }
        close(descriptor)
    }

    /// The fault for a failed call of the system.
    static func fault(_ number: Int32, _ path: String) -> Fault {
        switch number {
        case ENOSPC, EDQUOT: Fault(.storeFull, ["file": path])
        case EACCES, EPERM: Fault(.storeReadOnly, ["file": path])
        case EROFS: Fault(.storeMedium, ["file": path])
        case EIO: Fault(.storeDisk, ["file": path])
        default: Fault(.storeCannotOpen, ["file": path])
        }
    }
}
