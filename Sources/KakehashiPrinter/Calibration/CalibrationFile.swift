import FoundationEssentials
package import Kakehashi

/// The calibrations of the machine's queues and trays: `calibration.json` in the data folder.
///
/// It is read for each print, so that a new calibration holds at once; a missing file is an empty one.
package struct CalibrationFile: Hashable, Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    package func read() throws(Fault) -> Calibrations {
        guard FileManager.default.fileExists(atPath: path) else { return Calibrations() }
        guard let bytes = try? Data(contentsOf: URL(filePath: path)), let read = Calibrations(json: bytes) else {
            throw Fault(.calibrationUnreadable, ["file": path])
        }
        return read
    }

    /// What a page for this queue and tray must be changed by; nil where nothing was measured.
    package func correction(queue: String, tray: String?) throws(Fault) -> PaperTransform? {
        try read().calibration(queue: queue, tray: tray)?.correction
    }
}
