import Kakehashi
import KakehashiPaper
import KakehashiPrinter

/// `form calibrate`: measures where a queue's tray puts a page, and keeps what it takes to put it right.
enum FormCalibrate {
    static let queue: Argument<String?> = .optional("--queue", .text("NAME"), "The queue of the print system.")
    static let tray: Argument<String?> = .optional(
        "--tray", .text("NAME"), "One tray of it, by its InputSlot; without, all trays.")
    static let sheet: Argument<Bool> = .flag("--sheet", "Print the sheet of four crosses.")
    static let corrected: Argument<Bool> = .flag(
        "--corrected", "Print it with the correction that is kept, as a check.")
    static let output: Argument<String?> = .optional(
        "--output", .file, "Write the sheet to a PDF instead of printing it; - is standard output.")
    static let measured: Argument<[PaperPoint]?> = .optional(
        "--measured", .crosses, "Where crosses 1 to 4 are, in mm from the paper's left and top edges.")
    static let show: Argument<Bool> = .flag("--show", "List what is kept.")
    static let reset: Argument<Bool> = .flag("--reset", "Forget what is kept of the queue and tray.")

    static let verb = Verb(
        "calibrate", "Correct where a printer puts forms: print a sheet, keep what was measured on it.", queue, tray,
        sheet, corrected, output, measured, show, reset, .format, run: run)

    private static func run(_ call: Call) throws {
        let points = try call.value(measured)
        let modes = [try call.value(sheet), points != nil, try call.value(show), try call.value(reset)]
        guard modes.filter({ $0 }).count == 1 else {
            throw UsageError("Say one of '--sheet', '--measured', '--show' and '--reset'.")
        }
        if modes[2] { return try list(call) }
        guard let queue = try call.value(queue) else { throw UsageError.missing(FormCalibrate.queue.shape) }
        let place = Calibrations.Place(queue: queue, tray: try call.value(tray))
        if modes[0] { return try makeSheet(for: place, call) }
        try keep(points, for: place, call)
    }

    private static func makeSheet(for place: Calibrations.Place, _ call: Call) throws {
        let phrases = try call.parts.files.phrases("ja")
        let file = CalibrationFile(call.parts.data.calibrationFile)
        let isCorrected = try call.value(corrected)
        let pdf = try call.parts.paper().calibrationSheet(
            CalibrationWords(phrases, place), dated: call.parts.clock.now().localDate,
            correction: isCorrected ? try file.correction(queue: place.queue, tray: place.tray) : nil)
        if let output = try call.value(output) { return try OutputFile.write(pdf, to: output) }
        try PrintVerb.print(pdf, to: place.queue, tray: place.tray, call.console)
    }

    /// Keeps what was measured, or forgets it where there is nothing.
    private static func keep(_ points: [PaperPoint]?, for place: Calibrations.Place, _ call: Call) throws {
        let path = call.parts.data.calibrationFile
        var all = try CalibrationFile(path).read()
        let calibration = try points.map { try PrintCalibration(measured: $0, on: .a4) }
        all.set(calibration, for: place)
        try call.parts.data.create()
        try OutputFile.write(all.json(), to: path)
        if calibration != nil { try list(call) }
    }

    private static func list(_ call: Call) throws {
        let queue = try call.value(queue)
        var table = Table("queue", "tray", "rightMm", "downMm", "widthPercent", "heightPercent", "clockwiseDegrees")
        for (place, calibration) in try CalibrationFile(call.parts.data.calibrationFile).read().all
        where queue == nil || place.queue == queue {
            table.add(
                .text(place.queue), .text(place.tray), decimal(calibration.dx), decimal(calibration.dy),
                decimal(calibration.scaleX * 100), decimal(calibration.scaleY * 100), decimal(calibration.rotation))
        }
        try call.show(table)
    }

    /// To hundredths.
    private static func decimal(_ value: Double) -> Table.Cell {
        let hundredths = Int((abs(value) * 100).rounded())
        let sign = value < 0 && hundredths > 0 ? "-" : ""
        return .decimal("\(sign)\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)")
    }
}

extension ArgumentKind where Value == [PaperPoint] {
    /// Eight numbers; what they must be besides is for whoever measures to say.
    static var crosses: ArgumentKind {
        ArgumentKind("X1,Y1,...,X4,Y4", "eight numbers with commas between") { text in
            let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
            guard numbers.count == 8 else { return nil }
            let sides = numbers.compactMap { $0 }
            guard sides.count == 8 else { return nil }
            return stride(from: 0, to: 8, by: 2).map { PaperPoint(x: sides[$0], y: sides[$0 + 1]) }
        }
    }
}

extension CalibrationWords {
    init(_ phrases: Phrases, _ place: Calibrations.Place) {
        let corners = CalibrationSheet.crosses(on: .a4).enumerated().map { index, cross in
            phrases.text("calibration.corner.\(index + 1)", ["x": "\(Int(cross.x))", "y": "\(Int(cross.y))"])
        }
        let names = ["queue": place.queue, "tray": place.tray ?? ""]
        self.init(
            title: phrases.text("calibration.title"),
            place: phrases.text(place.tray == nil ? "calibration.place" : "calibration.placeWithTray", names),
            advice: phrases.text("calibration.advice", ["margin": "\(Int(CalibrationSheet.margin))"]),
            corners: corners, measured: phrases.text("calibration.measured"))
    }
}
