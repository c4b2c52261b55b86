import FoundationEssentials
import Kakehashi

/// The first member of a backup: what it is.
struct BackupMark: Codable {
    static let name = "kakehashi-backup.json"
    static let current = 1

    var schemaVersion = BackupMark.current
    /// When it was made, on Japan's clocks.
    let made: String

    init(at instant: Instant) {
        made = "\(instant.localDate) \(instant.localTime)"
    }
}

/// The last member of a backup: every file with its digest. A backup without it is cut off.
struct BackupManifest: Codable, Hashable {
    static let name = "manifest.json"

    /// One file of the backup.
    struct Entry: Codable, Hashable {
        let name: String
        let size: Int
        /// BLAKE2b of 32 bytes, hexadecimal.
        let digest: String
    }

    var schemaVersion = BackupMark.current
    var files: [Entry] = []
}

extension BackupManifest {
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value)) + [10]
    }
}
