package import Kakehashi

extension Fault.Code {
    /// Another program kept the file busy for longer than the waiting time.
    package static let storeBusy = Fault.Code("store.busy", .unavailable)
    /// The disk is full.
    package static let storeFull = Fault.Code("store.full", .cannotCreate)
    /// The disk answers with an error.
    package static let storeDisk = Fault.Code("store.disk", .unavailable)
    /// The file or its folder may not be written.
    package static let storeReadOnly = Fault.Code("store.readOnly", .cannotCreate)
    /// The file cannot be opened or made.
    package static let storeCannotOpen = Fault.Code("store.cannotOpen", .cannotCreate)
    /// The file is damaged.
    package static let storeDamaged = Fault.Code("store.damaged", .data)
    /// The file is there and empty, as after a power cut or a full disk. Values: `file`.
    package static let storeEmpty = Fault.Code("store.empty", .data)
    /// The disk can only be read, as Linux makes it after errors. Values: `file`.
    package static let storeMedium = Fault.Code("store.medium", .unavailable)
    /// The file is something else than a file of ours, or another of our kinds.
    package static let storeForeign = Fault.Code("store.foreign", .data)
    /// The file was written by a newer version of the program.
    package static let storeNewer = Fault.Code("store.newer", .data)
    /// A value exists already that may exist once.
    package static let storeUnique = Fault.Code("store.unique", .conflict)
    /// A row names another that does not exist, or another row still names this one.
    package static let storeReference = Fault.Code("store.reference", .conflict)
    /// A value is outside what its column allows.
    package static let storeConstraint = Fault.Code("store.constraint", .data)
    /// A stored value cannot be read as what it should be.
    package static let storeUnreadable = Fault.Code("store.unreadable", .data)
    /// Someone else changed the same thing meanwhile.
    package static let storeStale = Fault.Code("store.stale", .conflict)
    /// A statement of ours is wrong.
    package static let storeStatement = Fault.Code("store.statement", .program)
}

/// The fault codes of the store; a test holds each against the phrases.
package enum StoreFaults {
    package static let all: [Fault.Code] = [
        .storeBusy, .storeFull, .storeDisk, .storeReadOnly, .storeCannotOpen, .storeDamaged, .storeEmpty,
        .storeMedium, .storeForeign,
        .storeNewer, .storeUnique, .storeReference, .storeConstraint, .storeUnreadable, .storeStale, .storeStatement,
        .doctorStructure, .doctorReference, .doctorJournal, .doctorVisits,
    ]
}
