import Kakehashi
import KakehashiSeal

/// Writes a tar archive of plain files, digesting each on its way.
struct TarWriter {
    private let file: OpenFile
    private static let piece = 1 << 20

    init(_ file: OpenFile) {
        self.file = file
    }

    /// Adds a small member from memory.
    func add(_ name: String, _ bytes: [UInt8]) throws {
        let header = try header(name, bytes.count)
        try file.write(header.bytes + bytes + [UInt8](repeating: 0, count: header.padding))
    }

    /// Adds a file and answers its entry for the manifest. The file must not grow meanwhile.
    func add(_ name: String, from path: String, size: Int) throws -> BackupManifest.Entry {
        let header = try header(name, size)
        try file.write(header.bytes)
        let source = try OpenFile(reading: path)
        let digest = DigestStream()
        var left = size
        while left > 0 {
            let bytes = try source.read(min(left, TarWriter.piece))
            guard !bytes.isEmpty else { throw Fault(.storeDisk, ["file": path]) }
            digest.add(bytes)
            try file.write(bytes)
            left -= bytes.count
        }
        try file.write([UInt8](repeating: 0, count: header.padding))
        return BackupManifest.Entry(name: name, size: size, digest: digest.finish())
    }

    /// Ends the archive with two empty blocks and waits for the disk.
    func finish() throws {
        try file.write([UInt8](repeating: 0, count: 2 * TarHeader.block))
        try file.sync()
    }

    private func header(_ name: String, _ size: Int) throws -> TarHeader {
        guard let header = TarHeader(name: name, size: size) else {
            throw Fault(.storeCannotOpen, ["file": name])
        }
        return header
    }
}
