import FoundationEssentials
import Kakehashi
import KakehashiExchange

/// Files that commands read; `-` is standard input.
enum InputFile {
    static func bytes(_ path: String) throws -> Data {
        path == "-" ? Data(try StandardStream.readAll()) : try TextFile.bytes(at: path)
    }

    /// The text in any of the encodings that offices use.
    static func text(_ path: String) throws -> String {
        try CharacterEncoding.decode(bytes(path)).text
    }
}
