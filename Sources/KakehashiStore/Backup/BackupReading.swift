import FoundationEssentials
import Kakehashi

/// A backup opened and recognised by its first member.
struct BackupReading {
    let path: String
    private let tar: TarReader
    let mark: BackupMark

    private static let markLimit = 10_000
    private static let manifestLimit = 10_000_000

    init(_ path: String) throws {
        guard Folders.exists(path) else { throw Fault(.backupMissing, ["file": path]) }
        guard !Folders.isFolder(path) else { throw Fault(.backupForeign, ["file": path]) }
        self.path = path
        tar = TarReader(try OpenFile(reading: path))
        mark = try BackupReading.mark(tar, path)
    }

    private static func mark(_ tar: TarReader, _ path: String) throws -> BackupMark {
        guard let header = try? tar.next(), header.name == BackupMark.name,
            let bytes = try? tar.bytes(of: header, atMost: markLimit),
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
        while let header = try tar.next() {
            if header.name == BackupManifest.name {
                guard try manifest(header).files == found, try tar.next() == nil else { throw damaged }
                return
            }
            guard BackupContents.allows(header.name) else { throw damaged }
            let target = "\(folder)/\(header.name)"
            try Folders.make(Folders.parent(of: target))
            let digest = try tar.extract(header, to: target)
            found.append(BackupManifest.Entry(name: header.name, size: header.size, digest: digest))
        }
        throw damaged
    }

    private func manifest(_ header: TarHeader) throws -> BackupManifest {
        let bytes = try tar.bytes(of: header, atMost: BackupReading.manifestLimit)
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(bytes)) else { throw damaged }
        return manifest
    }
}
