/// What is refused as no measurement of a printer.
extension Fault.Code {
    /// Not four points in millimetres. Values: none.
    public static let calibrationNumbers = Fault.Code("calibration.numbers", .data)
    /// The page would be farther off than printers are. Values: `millimetres`, `limit`.
    public static let calibrationShift = Fault.Code("calibration.shift", .data)
    /// The page would be turned more than printers do. Values: `degrees`, `limit`.
    public static let calibrationTurn = Fault.Code("calibration.turn", .data)
    /// The page would be a mirror's picture. Values: none.
    public static let calibrationMirrored = Fault.Code("calibration.mirrored", .data)
    /// The page would be stretched more than printers do. Values: `percent`.
    public static let calibrationStretch = Fault.Code("calibration.stretch", .data)
    /// The four crosses do not belong to one page. Values: `millimetres`.
    public static let calibrationUneven = Fault.Code("calibration.uneven", .data)
}

/// The faults of calibrating.
public enum CalibrationFaults {
    public static let all: [Fault.Code] = [
        .calibrationNumbers, .calibrationShift, .calibrationTurn, .calibrationMirrored, .calibrationStretch,
        .calibrationUneven,
    ]
}
