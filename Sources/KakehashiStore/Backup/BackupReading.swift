import FoundationEssentials
import Kakehashi

/// A backup opened and recognised by its first member.
struct BackupReading {
    let path: String
    private let archive: ArchiveReader
    let mark: BackupMark

    private static let markLimit = 10_000
    private static let manifestLimit = 10_000_000

    init(_ path: String) throws {
        guard Folders.exists(path) else { throw Fault(.backupMissing, ["file": path]) }
        guard !Folders.isFolder(path) else { throw Fault(.backupForeign, ["file": path]) }
        self.path = path
        let file = try OpenFile(reading: path)
        guard let archive = try? ArchiveReader(file) else { throw Fault(.backupForeign, ["file": path]) }
        self.archive = archive
        mark = try BackupReading.mark(archive, path)
    }

    private static func mark(_ archive: ArchiveReader, _ path: String) throws -> BackupMark {
        guard let member = try? archive.next(), member.name == BackupMark.name,
            let bytes = try? archive.bytes(of: member, atMost: markLimit),
            let version = try? JSONDecoder().decode(Version.self, from: Data(bytes)).schemaVersion
        else { throw Fault(.backupForeign, ["file": path]) }
        guard version <= BackupMark.current else {
            throw Fault(
                .backupNewer, ["file": path, "found": String(version), "known": String(BackupMark.current)])
        }
        guard let mark = try? JSONDecoder().decode(BackupMark.self, from: Data(bytes)) else {
            throw Fault(.backupForeign, ["file": path])
        }
        return mark
    }

    private struct Version: Codable { let schemaVersion: Int }

    private var damaged: Fault { Fault(.backupDamaged, ["file": path]) }

    /// Writes all files into a folder; throws unless they are just those of the manifest, byte for byte.
    func extract(into folder: String) throws {
        var found: [BackupManifest.Entry] = []
        while let member = try archive.next() {
            if member.name == BackupManifest.name {
                guard try manifest(member).files == found, try archive.next() == nil else { throw damaged }
                return
            }
            guard BackupContents.allows(member.name) else { throw damaged }
            let target = "\(folder)/\(member.name)"
            try Folders.make(Folders.parent(of: target))
            let digest = try archive.extract(member, to: target)
            found.append(BackupManifest.Entry(name: member.name, size: member.size, digest: digest))
        }
        throw damaged
    }

    private func manifest(_ member: ArchiveMember) throws -> BackupManifest {
        let bytes = try archive.bytes(of: member, atMost: BackupReading.manifestLimit)
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(bytes)) else { throw damaged }
        return manifest
    }
}
