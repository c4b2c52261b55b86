package import Kakehashi

/// The fault codes of the command line; a test holds each against the phrases.
package enum CommandFaults {
    package static let all: [Fault.Code] =
        OutputFault.all + ApplicationFaults.all + ServeFaults.all + [
            .dataNoHome, .dataNotSetUp, .dataCannotCreate, .shippedMissing, .shippedUnreadable, .clockUnreadable,
            .configurationUnreadable, .configurationNewer, .programUnexpected, .setupAlready, .setupNoName,
            .setupNoFiles,
            .formImportTaken, .formImportFolder,
        ]
}
