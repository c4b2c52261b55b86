import Glibc
package import Kakehashi

extension Fault.Code {
    /// The disk, or a quota of it, is full.
    package static let outputFull = Fault.Code("output.full", .cannotCreate)
    /// The folder of the output file is not there.
    package static let outputNoFolder = Fault.Code("output.noFolder", .cannotCreate)
    /// Writing there is not permitted.
    package static let outputForbidden = Fault.Code("output.forbidden", .cannotCreate)
    /// A folder stands where the file should go.
    package static let outputFolder = Fault.Code("output.folder", .cannotCreate)
    /// Writing failed for another reason.
    package static let outputFailed = Fault.Code("output.failed", .cannotCreate)
    /// Standard input cannot be read.
    package static let inputUnreadable = Fault.Code("input.unreadable", .missing)
}

enum OutputFault {
    static let all: [Fault.Code] = [
        .outputFull, .outputNoFolder, .outputForbidden, .outputFolder, .outputFailed, .inputUnreadable,
    ]

    /// The fault for an error number of the system.
    static func of(_ number: Int32, file: String) -> Fault {
        let code: Fault.Code =
            switch number {
            case ENOSPC, EDQUOT, EFBIG: .outputFull
            case ENOENT, ENOTDIR: .outputNoFolder
            case EACCES, EPERM, EROFS: .outputForbidden
            case EISDIR: .outputFolder
            default: .outputFailed
            }
        return Fault(code, ["file": file])
    }
}
