package import Kakehashi

/// The codes with which the program ends, those of sysexits.
package enum ExitCode: Int32, Sendable {
    case success = 0
    case usage = 64
    case data = 65
    case noInput = 66
    case unavailable = 69
    case software = 70
    case cannotCreate = 73
    case noPermission = 77

    package init(_ kind: Fault.Kind) {
        self =
            switch kind {
            case .usage: .usage
            case .data, .conflict: .data
            case .missing: .noInput
            case .unavailable: .unavailable
            case .cannotCreate: .cannotCreate
            case .forbidden: .noPermission
            case .program: .software
            }
    }
}
