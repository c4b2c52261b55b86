package import Foundation

/// Files that are sent as they are, read once at the start: style sheets, pictures, manuals. Names come from the folder's
/// listing, so that no request can name a file elsewhere.
package struct FileShelf: Sendable {
    private var files: [String: [UInt8]] = [:]

    package init(_ files: [String: [UInt8]] = [:]) {
        self.files = files
    }

    /// Adds the plain files of a folder; those of a later folder, such as the city's own, replace the earlier.
    package mutating func add(folder: URL) throws {
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
        for file in files ?? [] {
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            self.files[file.lastPathComponent] = Array(try Data(contentsOf: file))
        }
    }

    package var names: [String] { files.keys.sorted() }

    package subscript(name: String) -> [UInt8]? { files[name] }

    /// The file's media type by its ending.
    static func type(of name: String) -> String {
        switch name.split(separator: ".").last.map(String.init) {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "woff2": "font/woff2"
        case "json": "application/json; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
