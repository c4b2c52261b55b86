import FoundationEssentials
import Glibc
import Kakehashi

/// Where a new installation is put together, inside the data folder: what is interrupted leaves nothing half done.
///
/// The data folder itself is locked meanwhile (`flock`), so that of two that set it up at once the second finds it done.
final class SetupFolder {
    let target: DataFolder
    let folder: DataFolder
    private let lock: Int32

    private static let prefix = ".setup-"

    init(in target: DataFolder) throws(Fault) {
        let descriptor = unsafe open(target.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            throw Fault(.dataCannotCreate, ["folder": target.path])
        }
        self.target = target
        folder = DataFolder("\(target.path)/\(SetupFolder.prefix)\(UUID().uuidString)")
        lock = descriptor
        guard !target.isSetUp else { throw Fault(.setupAlready, ["folder": target.path]) }
        removeLeftovers()
        try folder.create()
    }

    deinit { close(lock) }

    /// What a set-up that was killed has left.
    private func removeLeftovers() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: target.path)) ?? []
        for name in names where name.hasPrefix(SetupFolder.prefix) {
            try? FileManager.default.removeItem(atPath: "\(target.path)/\(name)")
        }
    }

    /// Moves the files into their place, the office's last, since it says that all is there.
    func moveIn() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
        let last = URL(filePath: folder.officeFile).lastPathComponent
        let ordered = names.filter { $0 != last }.sorted() + names.filter { $0 == last }
        for name in ordered {
            let place = "\(target.path)/\(name)"
            try? FileManager.default.removeItem(atPath: place)
            do {
                try FileManager.default.moveItem(atPath: "\(folder.path)/\(name)", toPath: place)
            } catch {
                throw Fault(.dataCannotCreate, ["folder": target.path])
            }
        }
        remove()
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder.path)
    }
}

extension Fault.Code {
    /// The data folder has an office already.
    static let setupAlready = Fault.Code("setup.already", .conflict)
    /// Nobody has said what the city is called.
    static let setupNoName = Fault.Code("setup.noName", .usage)
    /// The folder of the sample is not there or has no file of a city.
    static let setupNoFiles = Fault.Code("setup.noFiles", .missing)
}
