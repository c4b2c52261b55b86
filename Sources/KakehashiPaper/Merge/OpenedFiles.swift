import Foundation
import Kakehashi

/// What has been opened of the files that forms come with, so that it is not opened again for each page: artworks and
/// pictures, the latest first.
///
/// Belongs to one typesetter, which one caller at a time uses. The files are compared byte by byte; that is quick, since
/// those of different forms are of different lengths.
final class OpenedFiles {
    private var artworks: [(data: Data, file: PDFFile)] = []
    private var pictures: [(data: Data, surface: Surface)] = []
    /// More than one visit needs.
    private static let most = 12

    /// The artwork as it is quickest to copy; refuses one that cannot be read, naming its form.
    func artwork(_ data: Data, form: String) throws -> PDFFile {
        if let known = artworks.first(where: { $0.data == data }) { return known.file }
        let file = try PDFFile(prepared(data, form: form), form: form)
        artworks.insert((data, file), at: 0)
        if artworks.count > OpenedFiles.most { artworks.removeLast() }
        return file
    }

    private func prepared(_ data: Data, form: String) throws -> Data {
        do {
            return try PDFFile(data, form: form).prepared()
        } catch {
            throw Fault(.paperArtworkUnreadable, ["form": form])
        }
    }

    func picture(_ png: Data) throws -> Surface {
        if let known = pictures.first(where: { $0.data == png }) { return known.surface }
        let surface = try Surface.png(png)
        pictures.insert((png, surface), at: 0)
        if pictures.count > OpenedFiles.most { pictures.removeLast() }
        return surface
    }
}
