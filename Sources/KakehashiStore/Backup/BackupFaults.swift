package import Kakehashi

extension Fault.Code {
    /// The file is no backup of ours.
    package static let backupForeign = Fault.Code("backup.foreign", .data)
    /// The backup is cut off or was changed.
    package static let backupDamaged = Fault.Code("backup.damaged", .data)
    /// The backup was made by a newer version of the program.
    package static let backupNewer = Fault.Code("backup.newer", .data)
    /// There is no such backup.
    package static let backupMissing = Fault.Code("backup.missing", .missing)
    /// The folder holds nothing to back up.
    package static let backupNothing = Fault.Code("backup.nothing", .missing)
    /// A file that is no backup stands where the backup should go.
    package static let backupInTheWay = Fault.Code("backup.inTheWay", .cannotCreate)
    /// Another backup into the same file is running.
    package static let backupBusy = Fault.Code("backup.busy", .unavailable)
    /// Somebody uses the folder that is to be restored.
    package static let restoreInUse = Fault.Code("restore.inUse", .unavailable)
}

/// The fault codes of backup and restore.
package enum BackupFaults {
    package static let all: [Fault.Code] = [
        .backupForeign, .backupDamaged, .backupNewer, .backupMissing, .backupNothing, .backupInTheWay, .backupBusy,
        .restoreInUse,
    ]
}
