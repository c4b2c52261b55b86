public import Foundation

/// A folder like the kiosk's, in which some shipped forms are asked in certain languages only.
public struct RestrictedForms {
    private let folder: ScratchFolder

    public init(_ languages: [String: [String]]) throws {
        folder = try ScratchFolder()
        for (form, names) in languages {
            let shipped = ShippedPhrases.root.appending(path: "Kiosk/Forms/\(form)")
            let own = folder.url.appending(path: "Forms/\(form)")
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: shipped.appending(path: "artwork.pdf"), to: own.appending(path: "artwork.pdf"))
            let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
            let json = try String(contentsOf: shipped.appending(path: "form.json"), encoding: .utf8)
                .replacing("\"fields\": [", with: "\"languages\": [\(list)], \"fields\": [", maxReplacements: 1)
            try Data(json.utf8).write(to: own.appending(path: "form.json"))
        }
    }

    public var url: URL { folder.url }
}
