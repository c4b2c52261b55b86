import Foundation
import Kakehashi
import KakehashiPrinter
import TestSupport
import Testing

@Suite struct CalibrationFileTests {
    let scratch: ScratchFolder
    let file: CalibrationFile
    let askew = PrintCalibration(paper: .a4, dx: 1, dy: -2, scaleX: 1.01, scaleY: 0.99, rotation: 0.5)
    let other = PrintCalibration(paper: .a4, dx: 0, dy: 1, scaleX: 1, scaleY: 1, rotation: 0)

    init() throws {
        scratch = try ScratchFolder()
        file = CalibrationFile(scratch.path("calibration.json"))
    }

    @Test func aTraysOwnComesBeforeTheQueues() throws {
        #expect(try file.correction(queue: "counter", tray: nil) == nil)
        var all = Calibrations()
        all.set(other, for: Calibrations.Place(queue: "counter", tray: nil))
        all.set(askew, for: Calibrations.Place(queue: "counter", tray: "Tray2"))
        try all.json().write(to: URL(filePath: file.path))
        #expect(try file.read() == all)
        #expect(try file.correction(queue: "counter", tray: nil) == other.correction)
        #expect(try file.correction(queue: "counter", tray: "Tray1") == other.correction)
        #expect(try file.correction(queue: "counter", tray: "Tray2") == askew.correction)
        #expect(try file.correction(queue: "back office", tray: "Tray2") == nil)
        all.set(nil, for: Calibrations.Place(queue: "counter", tray: "Tray2"))
        #expect(all.calibration(queue: "counter", tray: "Tray2") == other)
    }

    @Test(arguments: [
        "", "{", "[]", #"{"schemaVersion": 2, "calibrations": []}"#,
        #"{"schemaVersion": 1, "calibrations": [{"queue": "a", "paper": [210], "dx": 0, "dy": 0, "scaleX": 1, "scaleY": 1, "rotation": 0}]}"#,
        #"{"schemaVersion": 1, "calibrations": [{"queue": "a", "paper": [210, 297], "dx": 50, "dy": 0, "scaleX": 1, "scaleY": 1, "rotation": 0}]}"#,
        #"{"schemaVersion": 1, "calibrations": [{"queue": "a", "paper": [210, 297], "dx": 0, "dy": 0, "scaleX": 0, "scaleY": 1, "rotation": 0}]}"#,
    ])
    func aFileThatDoesNotHoldIsRefused(text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: file.path))
        #expect(throws: Fault(.calibrationUnreadable, ["file": file.path])) { _ = try file.read() }
    }
}
