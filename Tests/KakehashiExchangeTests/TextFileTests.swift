import Foundation
import Kakehashi
import KakehashiExchange
import TestSupport
import Testing

@Suite struct TextFileTests {
    @Test func readsAnyEncoding() throws {
        let folder = try ScratchFolder()
        try CharacterEncoding.cp932.encode("山田\r\n").write(to: URL(filePath: folder.path("a.csv")))
        #expect(try TextFile.text(at: folder.path("a.csv")) == "山田\r\n")
        #expect(try TextFile.text(at: "/dev/null") == "")
    }

    @Test func saysThatThereIsNoFile() throws {
        let folder = try ScratchFolder()
        let path = folder.path("none.csv")
        #expect(throws: Fault(.fileMissing, ["file": path])) { try TextFile.text(at: path) }
        #expect(throws: Fault(.fileUnreadable, ["file": folder.url.path])) { try TextFile.text(at: folder.url.path) }
    }

    @Test func refusesWhatNeverEnds() {
        #expect(throws: Fault(.fileTooLarge, ["file": "/dev/zero", "megabytes": "200"])) {
            try TextFile.bytes(at: "/dev/zero")
        }
    }
}
