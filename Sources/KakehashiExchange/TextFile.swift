package import FoundationEssentials
package import Kakehashi

/// Text files that people hand in.
package enum TextFile {
    /// Larger files are refused: a resident file of 50,000 people has about ten megabytes.
    package static let largest = 200 * 1024 * 1024

    /// The text of a file in any of the encodings that offices use.
    package static func text(at path: String) throws(Fault) -> String {
        try CharacterEncoding.decode(bytes(at: path)).text
    }

    /// The bytes of a file, with clear faults.
    package static func bytes(at path: String) throws(Fault) -> Data {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Fault(.fileMissing, ["file": path])
        }
        guard !isFolder, let bytes = try? Data(contentsOf: URL(filePath: path)) else {
            throw Fault(.fileUnreadable, ["file": path])
        }
        guard bytes.count <= largest else { throw Fault(.fileTooLarge, ["file": path, "megabytes": "200"]) }
        return bytes
    }
}

extension Fault.Code {
    /// There is no such file.
    package static let fileMissing = Fault.Code("file.missing", .missing)
    /// It is there but cannot be read.
    package static let fileUnreadable = Fault.Code("file.unreadable", .missing)
    /// It is larger than any file of its kind.
    package static let fileTooLarge = Fault.Code("file.tooLarge", .data)
}
