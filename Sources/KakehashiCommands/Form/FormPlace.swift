import Foundation
import Glibc
import Kakehashi
import KakehashiCounter

/// The folder that a form is brought into: complete or not there.
struct FormPlace {
    let id: String
    /// The folder that holds forms.
    let folder: String
    let files: KioskFiles

    var path: String { "\(folder)/\(id)" }

    /// Refuses a name that is taken, here or among the shipped forms, unless it is to be replaced.
    func check(mayReplace: Bool) throws(Fault) {
        let isTaken = FileManager.default.fileExists(atPath: path) || files.has("Forms/\(id)/form.json")
        guard !isTaken || mayReplace else { throw Fault(.formImportTaken, ["form": id]) }
    }

    /// Puts the files together beside the place and moves them there at once. Further editions in the old folder stay.
    ///
    /// The folder of forms is locked meanwhile (`flock`), so that of two that bring the same form at once the second
    /// finds it there.
    func fill(_ contents: [String: Data], mayReplace: Bool) throws {
        try make(folder)
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            throw Fault(.formImportFolder, ["folder": folder])
        }
        defer { close(descriptor) }
        try check(mayReplace: mayReplace)
        let fresh = "\(folder)/.import-\(UUID().uuidString)"
        let old = "\(folder)/.old-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: fresh) }
        try make(fresh)
        for (name, data) in contents { try OutputFile.write(data, to: "\(fresh)/\(name)") }
        let isThere = FileManager.default.fileExists(atPath: path)
        if isThere { try move(path, to: old) }
        do {
            try move(fresh, to: path)
        } catch {
            if isThere { try move(old, to: path) }
            throw error
        }
        if isThere { try takeOver(from: old, except: Set(contents.keys)) }
    }

    private func takeOver(from old: String, except names: Set<String>) throws {
        let kept = ((try? FileManager.default.contentsOfDirectory(atPath: old)) ?? []).filter { !names.contains($0) }
        for name in kept { try move("\(old)/\(name)", to: "\(path)/\(name)") }
        try? FileManager.default.removeItem(atPath: old)
    }

    private func make(_ folder: String) throws(Fault) {
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: folder), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Fault(.formImportFolder, ["folder": folder])
        }
    }

    private func move(_ place: String, to target: String) throws(Fault) {
        guard unsafe rename(place, target) == 0 else { throw OutputFault.of(errno, file: target) }
    }
}

extension Fault.Code {
    /// There is a form of this name already. Values: `form`.
    static let formImportTaken = Fault.Code("formImport.taken", .conflict)
    /// The folder for forms cannot be made. Values: `folder`.
    static let formImportFolder = Fault.Code("formImport.folder", .cannotCreate)
}
