package import Kakehashi

extension Fault.Code {
    /// There is no code in what was read.
    package static let codeAbsent = Fault.Code("code.absent", .data)
    /// The text is no code of ours. Values: `line`.
    package static let codeForeign = Fault.Code("code.foreign", .data)
    /// The code was made by a later version. Values: `line`, `found`, `known`.
    package static let codeNewer = Fault.Code("code.newer", .data)
    /// The code's end is missing. Values: `line`.
    package static let codeTruncated = Fault.Code("code.truncated", .data)
    /// The code was misread, or changed. Values: `line`.
    package static let codeDamaged = Fault.Code("code.damaged", .data)
    /// The code is longer than any form's. Values: `line`.
    package static let codeTooLong = Fault.Code("code.tooLong", .data)
    /// More than anybody scans at once. Values: `megabytes`.
    package static let codeFileTooLarge = Fault.Code("code.fileTooLarge", .data)
}

/// The faults of 2D codes.
package enum CodeFaults {
    package static let all: [Fault.Code] = [
        .codeBoxTooSmall, .codeAbsent, .codeForeign, .codeNewer, .codeTruncated, .codeDamaged, .codeTooLong,
        .codeFileTooLarge,
    ]
}
