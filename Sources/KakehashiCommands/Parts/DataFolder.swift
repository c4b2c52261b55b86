import FoundationEssentials
import Glibc
package import Kakehashi

/// The folder with everything that an installation keeps.
package struct DataFolder: Hashable, Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// The folder of `--data`, else of `KAKEHASHI_DATA`, else `kakehashi` in the user's data folder (XDG Base Directory).
    package init(option: String?, environment: [String: String]) throws(Fault) {
        let named = [option, environment["KAKEHASHI_DATA"]].compactMap { $0 }.first { !$0.isEmpty }
        if let named {
            path = DataFolder.absolute(named)
        } else if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
            path = "\(base)/kakehashi"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = "\(home)/.local/share/kakehashi"
        } else {
            throw Fault(.dataNoHome)
        }
    }

    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }

    package var officeFile: String { "\(path)/office.sqlite" }
    package var residentsFile: String { "\(path)/residents.sqlite" }
    package var eventsFile: String { "\(path)/events.sqlite" }
    package var calibrationFile: String { "\(path)/calibration.json" }
    package var configurationFile: String { "\(path)/config.json" }

    package var isSetUp: Bool { FileManager.default.fileExists(atPath: officeFile) }

    /// Makes the folder, which only its owner may enter.
    package func create() throws(Fault) {
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Fault(.dataCannotCreate, ["folder": path])
        }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder,
            unsafe access(path, W_OK) == 0
        else { throw Fault(.dataCannotCreate, ["folder": path]) }
    }
}

extension Fault.Code {
    /// Neither an option nor the environment names a folder.
    package static let dataNoHome = Fault.Code("data.noHome", .usage)
    /// There is no office in the data folder.
    package static let dataNotSetUp = Fault.Code("data.notSetUp", .missing)
    /// The data folder cannot be made or written to.
    package static let dataCannotCreate = Fault.Code("data.cannotCreate", .cannotCreate)
}
