import FoundationEssentials
import Kakehashi

/// Where a new installation is put together, inside the data folder: what is interrupted leaves nothing half done.
struct SetupFolder {
    let target: DataFolder
    let folder: DataFolder

    init(in target: DataFolder) throws(Fault) {
        self.target = target
        folder = DataFolder("\(target.path)/.setup-\(UUID().uuidString)")
        try folder.create()
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
    /// The folder of the sample is not there or has no file of a city.
    static let setupNoFiles = Fault.Code("setup.noFiles", .missing)
}
