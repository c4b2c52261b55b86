import Kakehashi

/// The exchange of old data for new, in steps that can be taken up again after a cut at any of them.
///
/// `restore-pending` appears in one step with `new/` in it whole and `old/` empty. While `old/` is there, whatever
/// stands in the data folder is old and is moved into it. Then `old/` becomes `before-restore-…` in one step, and
/// after that whatever `new/` still holds is moved into the data folder.
struct RestoreSwap {
    static let newName = "new"
    static let oldName = "old"

    let folder: String
    let instant: Instant

    var pending: String { "\(folder)/restore-pending" }
    private var new: String { "\(pending)/\(RestoreSwap.newName)" }
    private var old: String { "\(pending)/\(RestoreSwap.oldName)" }

    /// True where an exchange was decided and not finished.
    var isPending: Bool { Folders.exists(pending) }

    /// Takes the exchange to its end and answers the folder with the old data; the folder's lock must be held alone.
    @discardableResult
    func finish() throws -> String? {
        let kept = try putOldAside()
        for name in Folders.names(in: new) {
            try Folders.move("\(new)/\(name)", to: "\(folder)/\(name)")
        }
        try OpenFile.syncFolder(folder)
        try Folders.remove(pending)
        return kept
    }

    private func putOldAside() throws -> String? {
        guard Folders.exists(old) else { return nil }
        for name in BackupContents.replaced(in: folder) {
            try Folders.move("\(folder)/\(name)", to: "\(old)/\(name)")
        }
        try OpenFile.syncFolder(old)
        guard !Folders.names(in: old).isEmpty else {
            try Folders.remove(old)
            return nil
        }
        let kept = freeName()
        try Folders.move(old, to: kept)
        try OpenFile.syncFolder(folder)
        return kept
    }

    /// `before-restore-2026-11-18`, with a number where that is taken.
    private func freeName() -> String {
        let plain = "\(folder)/before-restore-\(instant.localDate)"
        let numbered = (2...).lazy.map { "\(plain)-\($0)" }
        guard Folders.exists(plain) else { return plain }
        return numbered.first { !Folders.exists($0) } ?? plain
    }
}
