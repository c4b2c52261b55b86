package import FoundationEssentials
package import Kakehashi

/// What was measured of each queue and tray.
package struct Calibrations: Hashable, Sendable {
    package typealias Place = PrintPlace

    private var measured: [Place: PrintCalibration] = [:]

    package init() {}

    /// The tray's own, else the queue's.
    package func calibration(queue: String, tray: String?) -> PrintCalibration? {
        measured[Place(queue: queue, tray: tray)] ?? measured[Place(queue: queue, tray: nil)]
    }

    /// Keeps a calibration, or forgets it.
    package mutating func set(_ calibration: PrintCalibration?, for place: Place) { measured[place] = calibration }

    /// All of them, by queue and tray.
    package var all: [(place: Place, calibration: PrintCalibration)] {
        measured.sorted { ($0.key.queue, $0.key.tray ?? "") < ($1.key.queue, $1.key.tray ?? "") }
            .map { (place: $0.key, calibration: $0.value) }
    }
}

extension Calibrations {
    private static let schemaVersion = 1

    private struct File: Codable {
        struct Entry: Codable {
            let queue: String
            let tray: String?
            /// Width and height of the sheet in millimetres.
            let paper: [Double]
            let dx: Double
            let dy: Double
            let scaleX: Double
            let scaleY: Double
            let rotation: Double
        }

        let schemaVersion: Int
        let calibrations: [Entry]
    }

    /// Nil for what is no such file, and for numbers that no measurement gives.
    package init?(json: Data) {
        guard let file = try? JSONDecoder().decode(File.self, from: json),
            file.schemaVersion == Calibrations.schemaVersion
        else { return nil }
        for entry in file.calibrations {
            guard entry.paper.count == 2 else { return nil }
            let calibration = PrintCalibration(
                paper: PaperSize(width: entry.paper[0], height: entry.paper[1]), dx: entry.dx, dy: entry.dy,
                scaleX: entry.scaleX, scaleY: entry.scaleY, rotation: entry.rotation)
            guard calibration.isSound else { return nil }
            set(calibration, for: Place(queue: entry.queue, tray: entry.tray))
        }
    }

    package func json() throws -> Data {
        let entries = all.map { place, calibration in
            File.Entry(
                queue: place.queue, tray: place.tray, paper: [calibration.paper.width, calibration.paper.height],
                dx: calibration.dx, dy: calibration.dy, scaleX: calibration.scaleX, scaleY: calibration.scaleY,
                rotation: calibration.rotation)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(File(schemaVersion: Calibrations.schemaVersion, calibrations: entries))
            + Data("\n".utf8)
    }
}
