import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite struct PrintCalibrationTests {
    /// What a printer with this error would show on its sheet, to the tenth of a millimetre.
    private func measured(_ printer: PrintCalibration) -> [PaperPoint] {
        CalibrationSheet.crosses(on: printer.paper).map(printer.error.apply).map { point in
            PaperPoint(x: (point.x * 10).rounded() / 10, y: (point.y * 10).rounded() / 10)
        }
    }

    @Test func anyPrinterIsPutRight() throws {
        for seed in UInt64(1)...300 {
            var random = SeededGenerator(seed: seed)
            let printer = PrintCalibration(
                paper: .a4, dx: .random(in: -6...6, using: &random), dy: .random(in: -6...6, using: &random),
                scaleX: .random(in: 0.98...1.02, using: &random), scaleY: .random(in: 0.98...1.02, using: &random),
                rotation: .random(in: -2...2, using: &random))
            let correction = try PrintCalibration(measured: measured(printer), on: .a4).correction
            for corner in [(0.0, 0.0), (210, 0), (0, 297), (210, 297), (105, 148)] {
                let point = PaperPoint(x: corner.0, y: corner.1)
                let lands = printer.error.apply(correction.apply(point))
                #expect(hypot(lands.x - point.x, lands.y - point.y) < 0.2, "seed \(seed)")
            }
        }
    }

    @Test func aPrinterThatIsRightIsLeftAlone() throws {
        let calibration = try PrintCalibration(measured: CalibrationSheet.crosses(on: .a4), on: .a4)
        #expect(abs(calibration.dx) < 1e-9 && abs(calibration.dy) < 1e-9 && abs(calibration.rotation) < 1e-9)
        #expect(abs(calibration.scaleX - 1) < 1e-9 && abs(calibration.scaleY - 1) < 1e-9)
    }

    static let nonsense: [([Double], Fault)] = [
        ([20, 20, 190, 20, 20, 277], Fault(.calibrationNumbers)),
        ([20, 20, 190, 20, 20, 277, .nan, 277], Fault(.calibrationNumbers)),
        ([20, 20, 190, 20, 20, 277, .infinity, 277], Fault(.calibrationNumbers)),
        ([32, 20, 202, 20, 32, 277, 202, 277], Fault(.calibrationShift, ["millimetres": "12.0", "limit": "10"])),
        ([190, 20, 20, 20, 190, 277, 20, 277], Fault(.calibrationMirrored)),
        ([0, 0, 0, 0, 0, 0, 0, 0], Fault(.calibrationMirrored)),
    ]

    @Test func whatNoPrinterDoesIsRefused() {
        let right = CalibrationSheet.crosses(on: .a4).flatMap { [$0.x, $0.y] }
        let stretched = right.enumerated().map { $0 % 2 == 0 ? 105 + ($1 - 105) * 1.08 : $1 }
        let turned = PrintCalibration(paper: .a4, dx: 0, dy: 0, scaleX: 1, scaleY: 1, rotation: 4)
        let askew = CalibrationSheet.crosses(on: .a4).map(turned.error.apply).flatMap { [$0.x, $0.y] }
        var wrong = right
        wrong[2] += 5
        let cases: [([Double], Fault)] =
            PrintCalibrationTests.nonsense + [
                (stretched, Fault(.calibrationStretch, ["percent": "8.0"])),
                (askew, Fault(.calibrationTurn, ["degrees": "4.0", "limit": "3"])),
                (wrong, Fault(.calibrationUneven, ["millimetres": "1.9"])),
            ]
        for (numbers, fault) in cases {
            let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
                PaperPoint(x: numbers[$0], y: numbers[$0 + 1])
            }
            #expect(throws: fault) { _ = try PrintCalibration(measured: points, on: .a4) }
        }
    }

    @Test(arguments: ["ja", "en"]) func everyFaultHasItsSentence(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: CalibrationFaults.all) == [])
    }
}
