import Kakehashi
import KakehashiStore
import TestSupport
import Testing

/// A file that may not grow, as on a full disk.
@Suite struct FullDiskTests {
    @Test func aFullDiskTakesTheWholeChangeBackAndLaterOnesWork() throws {
        let folder = try ScratchFolder()
        let store = try Store(opening: folder.path("sample.sqlite"), schema: SampleSchema.one, at: .noon)
        try store.add("a", name: "before")
        let name = String(repeating: "長", count: 2000)
        #expect(throws: Fault(.storeFull, ["file": store.path])) {
            try store.decide { decision in
                let pages = try decision.first("PRAGMA page_count") { try $0.int("page_count") } ?? 0
                try decision.each("PRAGMA max_page_count = \(pages + 20)") { _ in }
                for number in 0..<100 {
                    try decision.run(
                        "INSERT INTO thing (id, name, amount, version) VALUES (?, ?, 1, 1)", .text("\(number)"),
                        .text(name))
                }
            }
        }
        #expect(try store.names() == ["before"])
        try store.decide { try $0.each("PRAGMA max_page_count = 1000000") { _ in } }
        try store.add("b", name: "after")
        #expect(try store.names() == ["before", "after"])
        #expect(try store.examine(Check.ofEveryFile).allSatisfy(\.isWell))
    }
}
