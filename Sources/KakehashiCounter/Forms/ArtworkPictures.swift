import Foundation
import Kakehashi

/// Pictures of forms' artwork for previews, made by poppler's `pdftoppm` as a process of its own and kept.
///
/// Unchecked, since the compiler does not see that what changes is only touched while `changed` is held.
final class ArtworkPictures: @unchecked Sendable {
    static let dotsPerInch = 110

    /// Guards the two below, and is signalled when a page is no longer being drawn.
    private let changed = NSCondition()
    private var made = KeptPictures()
    /// The pages that are being drawn now.
    private var drawing: Set<KeptPictures.Key> = []

    private let draw: @Sendable (FormShelf.Entry, Int) throws -> Data

    /// - Parameter draw: pictures a page of an artwork; another one in tests.
    init(draw: @escaping @Sendable (FormShelf.Entry, Int) throws -> Data = ArtworkPictures.rasterised) {
        self.draw = draw
    }

    /// The picture of a page, from 1. Nobody draws the same page twice; who wants another page does not wait for it.
    func picture(of entry: FormShelf.Entry, page: Int) throws -> Data {
        let key = KeptPictures.Key(artwork: entry.artwork, page: page)
        if let picture = known(key) { return picture }
        var picture: Data?
        defer {
            changed.withLock {
                drawing.remove(key)
                if let picture { made.keep(picture, for: key) }
                changed.broadcast()
            }
        }
        let drawn = try draw(entry, page)
        picture = drawn
        return drawn
    }

    /// The picture, waited for while somebody else draws it; nil where it is for the caller to draw.
    private func known(_ key: KeptPictures.Key) -> Data? {
        changed.withLock {
            while true {
                if let picture = made.picture(key) { return picture }
                if drawing.insert(key).inserted { return nil }
                changed.wait()
            }
        }
    }

    private static let program = "/usr/bin/pdftoppm"
    /// Seconds after which the program is ended, even where ours is gone by then.
    private static let patience = 60

    @Sendable private static func rasterised(_ entry: FormShelf.Entry, page: Int) throws -> Data {
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
