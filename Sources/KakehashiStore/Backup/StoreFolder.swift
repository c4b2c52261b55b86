import Glibc
package import Kakehashi

/// The folder of a store while it is open.
package enum StoreFolder {
    /// Finishes a restore that was cut off, so that whatever looks into the folder finds the old data or the new.
    package static func finishRestore(in folder: String, at instant: Instant) throws {
        let swap = RestoreSwap(folder: folder, instant: instant)
        while swap.isPending { try finishOrWait(swap) }
    }

    /// The shared lock of the folder in which a file stands, after a restore that was cut off has been finished.
    static func open(for path: String, at instant: Instant) throws -> FolderLock {
        let swap = RestoreSwap(folder: Folders.parent(of: path), instant: instant)
        guard Folders.isFolder(swap.folder) else { throw Fault(.storeCannotOpen, ["file": path]) }
        while true {
            if let lock = try sharedUnlessPending(swap) { return lock }
            try finishOrWait(swap)
        }
    }

    /// Nil, with the lock let go, where an exchange waits to be finished.
    private static func sharedUnlessPending(_ swap: RestoreSwap) throws -> FolderLock? {
        let lock = try FolderLock.shared(swap.folder)
        return withExtendedLifetime(lock) { swap.isPending } ? nil : lock
    }

    /// Whoever gets the lock alone finishes the exchange; the others come back in a moment.
    private static func finishOrWait(_ swap: RestoreSwap) throws {
        guard let alone = try FolderLock.alone(swap.folder) else {
            usleep(20_000)
            return
        }
        try withExtendedLifetime(alone) {
            if swap.isPending { try swap.finish() }
        }
    }
}
