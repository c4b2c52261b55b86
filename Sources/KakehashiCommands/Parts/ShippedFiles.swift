package import FoundationEssentials
package import Kakehashi

/// The files that come with the program, `Kiosk/` and `Curriculum/`, overlaid by those of the data folder.
package struct ShippedFiles: Sendable {
    /// Where to look, the overlay first.
    package let roots: [URL]

    package init(roots: [URL]) {
        self.roots = roots
    }

    /// Finds the installation: `KAKEHASHI_SHARE`, else a folder above the program that holds `Kiosk/Phrases`, or
    /// `share/kakehashi` beside its `bin`. Never the working directory.
    package init(data: DataFolder, environment: [String: String]) throws(Fault) {
        guard let shipped = ShippedFiles.installation(environment) else { throw Fault(.shippedMissing) }
        self.init(roots: [URL(filePath: data.path, directoryHint: .isDirectory), shipped])
    }

    static func installation(_ environment: [String: String]) -> URL? {
        if let named = environment["KAKEHASHI_SHARE"], !named.isEmpty {
            let folder = URL(filePath: named, directoryHint: .isDirectory)
            return isInstallation(folder) ? folder : nil
        }
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return nil
        }
        var folder = URL(filePath: program).deletingLastPathComponent()
        while folder.path != "/" {
            for candidate in [folder, folder.appending(path: "share/kakehashi")] where isInstallation(candidate) {
                return candidate
            }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }

    private static func isInstallation(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "Kiosk/Phrases").path)
    }

    /// The file at a path such as `Kiosk/Assets/kakehashi.css`; the overlay's where it has one.
    package func file(_ path: String) -> URL? {
        roots.map { $0.appending(path: path) }.first { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// The same folder in each root that has it, the overlay's first.
    package func folders(_ path: String) -> [URL] {
        roots.map { $0.appending(path: path, directoryHint: .isDirectory) }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// The names in a folder, of the installation and the overlay together, sorted.
    package func names(in path: String) -> [String] {
        let names = folders(path).flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0.path)) ?? [] }
        return Set(names.filter { !$0.hasPrefix(".") }).sorted()
    }

    /// All phrases of a language; those of the overlay replace the shipped ones key by key.
    package func phrases(_ language: String) throws(Fault) -> Phrases {
        var phrases = Phrases(language: language)
        for folder in folders("Kiosk/Phrases/\(language)").reversed() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in names.sorted() where name.hasSuffix(".json") {
                let file = folder.appending(path: name)
                do {
                    try phrases.add(Data(contentsOf: file))
                } catch {
                    throw Fault(.shippedUnreadable, ["file": file.path])
                }
            }
        }
        return phrases
    }
}

extension Fault.Code {
    /// The files that come with the program are nowhere to be found.
    package static let shippedMissing = Fault.Code("shipped.missing", .unavailable)
    /// One of them cannot be read as what it should be.
    package static let shippedUnreadable = Fault.Code("shipped.unreadable", .data)
}
