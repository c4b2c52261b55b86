import Foundation
import TestSupport
import Testing

/// Which module may know which stands in `Package.swift`. The compiler also finds what a neighbour has built, so this
/// holds the imports to what is declared.
@Suite struct ArrowTests {
    /// Every module under `Sources` with the ones that it declares, in the order of the file.
    static let declared: [(module: String, knows: Set<String>)] = {
        let manifest = (try? String(contentsOfFile: Repository.path("Package.swift"), encoding: .utf8)) ?? ""
        let targets = manifest.split(separator: /\.(?:target|executableTarget|testTarget|systemLibrary)\(/).dropFirst()
        return targets.compactMap { target in
            guard let name = target.firstMatch(of: /name: "(\w+)"/), !target.contains("path: ") else { return nil }
            let list = target.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
            return (String(name.1), Set(list.matches(of: /"(\w+)"/).map { String($0.1) }))
        }
    }()

    static var ours: [(module: String, knows: Set<String>)] {
        declared.filter { $0.module.hasPrefix("Kakehashi") && !$0.module.hasSuffix("Tests") }
    }

    @Test func theManifestIsUnderstood() {
        #expect(ArrowTests.ours.count == 14)
        #expect(ArrowTests.ours.first { $0.module == "KakehashiStore" }?.knows.contains("KakehashiSeal") == true)
    }

    @Test(arguments: ArrowTests.ours.map(\.module))
    func importsAreDeclared(module: String) throws {
        let knows = try #require(ArrowTests.ours.first { $0.module == module }?.knows)
        let known = Set(ArrowTests.declared.map(\.module))
        for file in try ArrowTests.sources(of: module) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let imports = text.matches(of: /(?m)^(?:package |public |internal |@testable )*import (\w+)/).map {
                String($0.1)
            }
            let strange = Set(imports).intersection(known).subtracting(knows)
            #expect(strange.isEmpty, "\(file.lastPathComponent) of \(module) imports \(strange.sorted())")
        }
    }

    /// A module that stands earlier in the file knows none that stands later: no arrow runs upward, no circle.
    @Test func arrowsRunDown() {
        var below: Set<String> = []
        for (module, knows) in ArrowTests.declared.filter({ !$0.module.hasSuffix("Tests") && $0.module != "Acceptance" }
        ) {
            #expect(knows.isSubset(of: below), "\(module): \(knows.subtracting(below).sorted())")
            below.insert(module)
        }
    }

    /// Rows are written by the store's functions alone, which mark the figures that follow and ask for the journal's line.
    @Test(arguments: ArrowTests.ours.map(\.module).filter { $0 != "KakehashiStore" })
    func onlyTheStoreWritesRows(module: String) throws {
        for file in try ArrowTests.sources(of: module) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let statement = text.firstMatch(of: /\b(?:INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b/)
            #expect(statement == nil, "\(file.lastPathComponent) of \(module)")
        }
    }

    private static func sources(of module: String) throws -> [URL] {
        let folder = URL(filePath: Repository.path("Sources/\(module)"))
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        try #require(!files.isEmpty)
        return files
    }
}
