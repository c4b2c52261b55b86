import Kakehashi
import KakehashiSeal

/// Reads a tar archive of plain files, member by member.
struct TarReader {
    private let file: OpenFile
    private static let piece = 1 << 20

    init(_ file: OpenFile) {
        self.file = file
    }

    private var damaged: Fault { Fault(.backupDamaged, ["file": file.path]) }

    /// The next member's header; nil at the archive's end.
    func next() throws -> TarHeader? {
        let bytes = try file.read(TarHeader.block)
        if bytes.count == TarHeader.block, bytes.allSatisfy({ $0 == 0 }) { return nil }
        guard let header = TarHeader(bytes) else { throw damaged }
        return header
    }

    /// The bytes of a small member.
    func bytes(of header: TarHeader, atMost limit: Int) throws -> [UInt8] {
        guard header.size <= limit else { throw damaged }
        let bytes = try file.read(header.size)
        guard bytes.count == header.size else { throw damaged }
        try skipPadding(of: header)
        return bytes
    }

    /// Writes a member into a new file and answers its digest.
    func extract(_ header: TarHeader, to path: String) throws -> String {
        let target = try OpenFile(creating: path)
        let digest = DigestStream()
        var left = header.size
        while left > 0 {
            let bytes = try file.read(min(left, TarReader.piece))
            guard !bytes.isEmpty else { throw damaged }
            digest.add(bytes)
            try target.write(bytes)
            left -= bytes.count
        }
        try target.sync()
        try skipPadding(of: header)
        return digest.finish()
    }

    private func skipPadding(of header: TarHeader) throws {
        guard try file.read(header.padding).count == header.padding else { throw damaged }
    }
}
