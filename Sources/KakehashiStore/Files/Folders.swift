import FoundationEssentials
import Glibc
import Kakehashi

/// Small steps with files and folders, each with a fault that names the path.
enum Folders {
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// The bytes of a file; nil where it cannot be looked at.
    static func size(of path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? UInt64).flatMap { Int(exactly: $0) }
    }

    /// A path without links and relative steps, so that two ways to one place compare equal; as it is where nothing
    /// stands there.
    static func real(_ path: String) -> String {
        guard let text = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(text) }
        return unsafe String(cString: text)
    }

    /// Makes a folder and those above it; only its owner may enter.
    static func make(_ path: String) throws {
        if isFolder(path) { return }
        let parent = parent(of: path)
        if parent != path, !isFolder(parent) { try make(parent) }
        guard unsafe mkdir(path, S_IRWXU) == 0 || errno == EEXIST else { throw FilePermissions.fault(errno, path) }
    }

    static func move(_ path: String, to target: String) throws {
        guard unsafe rename(path, target) == 0 else { throw FilePermissions.fault(errno, target) }
    }

    /// Removes a file or a folder with everything in it, if it is there.
    static func remove(_ path: String) throws {
        guard exists(path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw Fault(.storeReadOnly, ["file": path])
        }
    }

    /// The names in a folder, sorted; none where there is no such folder.
    static func names(in path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// Every plain file below a folder, as paths from there; links are left out.
    static func files(below path: String) -> [String] {
        names(in: path).flatMap { name -> [String] in
            let inner = "\(path)/\(name)"
            guard (try? FileManager.default.destinationOfSymbolicLink(atPath: inner)) == nil else { return [] }
            return isFolder(inner) ? files(below: inner).map { "\(name)/\($0)" } : [name]
        }
    }

    /// The folder in which a path stands.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
