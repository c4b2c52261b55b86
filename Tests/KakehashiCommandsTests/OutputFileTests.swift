import Foundation
import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

@Suite struct OutputFileTests {
    @Test func isCompleteAndPrivate() throws {
        let folder = try ScratchFolder()
        let path = folder.path("a.pdf")
        try OutputFile.write(Data("old".utf8), to: path)
        try OutputFile.write(Data("new".utf8), to: path)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("new".utf8))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.pdf"])
    }

    @Test func aMissingFolderAndAFullDiskAreFaults() throws {
        let folder = try ScratchFolder()
        let path = folder.path("none/a.pdf")
        #expect(throws: Fault(.outputNoFolder, ["file": path])) { try OutputFile.write(Data([1]), to: path) }
        #expect(throws: Fault(.outputFull, ["file": "/dev/full"])) { try OutputFile.write(Data([1]), to: "/dev/full") }
        let place = folder.url.path
        #expect(throws: Fault(.outputFolder, ["file": place])) { try OutputFile.write(Data([1]), to: place) }
    }

    /// Long work is refused beforehand where its file could not be written, and nothing is left of the trial.
    @Test func aProbeRefusesWhatWritingWould() throws {
        let folder = try ScratchFolder()
        let (path, place) = (folder.path("none/a.pdf"), folder.url.path)
        #expect(throws: Fault(.outputNoFolder, ["file": path])) { try OutputFile.probe(path) }
        #expect(throws: Fault(.outputFolder, ["file": place])) { try OutputFile.probe(place) }
        for fine in [folder.path("a.pdf"), "/dev/null", "-"] { try OutputFile.probe(fine) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place).isEmpty)
    }
}
