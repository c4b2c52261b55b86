import Foundation
import Kakehashi
import Synchronization

/// Pictures of forms' artwork for previews, made by poppler's `pdftoppm` as a process of its own and kept.
final class ArtworkPictures: Sendable {
    static let dotsPerInch = 110

    /// Guards the pictures made so far.
    private let made = Mutex(KeptPictures())

    /// The picture of a page, from 1.
    func picture(of entry: FormShelf.Entry, page: Int) throws -> Data {
        let key = KeptPictures.Key(artwork: entry.artwork, page: page)
        // One at a time: nobody draws the same page twice.
        return try made.withLock { made in
            if let picture = made.picture(key) { return picture }
            let picture = try ArtworkPictures.draw(entry, page: page)
            made.keep(picture, for: key)
            return picture
        }
    }

    private static let program = "/usr/bin/pdftoppm"
    /// Seconds after which the program is ended, even where ours is gone by then.
    private static let patience = 60

    private static func draw(_ entry: FormShelf.Entry, page: Int) throws -> Data {
        let process = Process()
        let output = Pipe()
        guard FileManager.default.isExecutableFile(atPath: program) else { throw Fault(.previewUnavailable) }
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = [
            "\(patience)", program, "-png", "-cropbox", "-r", "\(dotsPerInch)", "-f", "\(page)", "-l", "\(page)",
            entry.artworkFile.path,
        ]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw Fault(.previewUnavailable)
        }
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0, !data.isEmpty else {
            throw Fault(.formArtworkUndrawn, ["form": entry.template.id])
        }
        return data
    }
}
