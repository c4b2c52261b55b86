import Foundation
import Kakehashi
import TestSupport
import Testing

/// Every fault code that stands anywhere in the sources, held against the phrases of both languages.
@Suite struct AllFaultsTests {
    /// The names of codes, found where they are declared.
    static func declared() throws -> [String] {
        let sources = ShippedPhrases.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var names: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /Code\(\s*"([a-zA-Z0-9.]+)",\s*\./) { names.insert(String(match.output.1)) }
        }
        return names.sorted()
    }

    @Test(arguments: ["ja", "en"]) func haveSentenceAndRemedy(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        let codes = try Self.declared()
        #expect(codes.count > 80)
        let keys = codes.flatMap { ["fault.\($0)", "fault.\($0).remedy"] }
        #expect(keys.filter { !phrases.has($0) } == [])
    }

    @Test(arguments: ["ja", "en"]) func noPhraseIsLeftOver(language: String) throws {
        let known = Set(try Self.declared().flatMap { ["fault.\($0)", "fault.\($0).remedy"] })
        let written = try ShippedPhrases.load(language).keys.filter { $0.hasPrefix("fault.") }
        #expect(written.filter { !known.contains($0) } == [])
    }
}
