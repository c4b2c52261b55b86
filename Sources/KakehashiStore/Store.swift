import Glibc
package import Kakehashi
import Synchronization

/// One file of the data folder: one writer and a pool of readers over SQLite in WAL mode.
///
/// `decide` is the only way to write. Inside the process the writer waits under `writing`; between processes SQLite
/// lets one write and the others wait (`Connection.patience`).
package final class Store: Sendable {
    package let path: String
    package let schema: Schema

    /// The lock `writing`: held for the length of a decision.
    private let writing: Mutex<Connection>
    /// The thread that holds `writing`, or zero.
    private let decider = Atomic<UInt>(0)
    /// The lock `readers`: held only to take a resting reader out or to put one back.
    private let readers: Mutex<[Connection]>

    /// The folder's lock, held with others as long as the store is open: no restore takes the file away under it.
    private let folderLock: FolderLock

    /// Readers that rest beyond this many are closed.
    private static let restingReaders = 8

    /// Opens the file, making it where it is missing and migrating it where it is older (after a copy).
    package init(opening path: String, schema: Schema, at instant: Instant) throws {
        self.path = path
        self.schema = schema
        folderLock = try StoreFolder.open(for: path, at: instant)
        try Store.refuseEmpty(path)
        if !Folders.exists(path) { try Store.make(path, schema, instant) }
        let connection = try Connection.prepared(path)
        try Migrator(connection: connection, schema: schema, instant: instant).run()
        writing = Mutex(connection)
        readers = Mutex([])
    }

    /// What the names of files begin with that are not databases yet.
    static let unfinishedPrefix = ".new-"

    /// Refuses a file that is there and holds nothing: a power cut or a full disk has emptied it, since new files appear
    /// under their names only when they are whole.
    package static func refuseEmpty(_ path: String) throws(Fault) {
        guard Folders.exists(path), Folders.size(of: path) == 0 else { return }
        throw Fault(.storeEmpty, ["file": path])
    }

    /// Makes a file, whole before it has its name; one that another process made meanwhile stays.
    private static func make(_ path: String, _ schema: Schema, _ instant: Instant) throws {
        let name = "\(unfinishedPrefix)\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
        let new = "\(Folders.parent(of: path))/\(name)"
        defer { for companion in ["", "-wal", "-shm", "-journal"] { unsafe unlink(new + companion) } }
        try FilePermissions.createPrivateFile(new)
        do {
            try Migrator(connection: try Connection.prepared(new), schema: schema, instant: instant).run()
        } catch let fault as Fault {
            throw Fault(fault.code, fault.values.merging(["file": path]) { $1 })
        }
        guard unsafe link(new, path) == 0 || errno == EEXIST else { throw FilePermissions.fault(errno, path) }
    }

    /// Loads, decides and stores in one transaction that holds the file's write lock from its first statement.
    ///
    /// A `decide` inside a `decide` is a mistake of the program and throws: hand the decision on instead.
    /// - Parameter instant: asked for once the lock is held, so that who waits does not write an earlier moment later.
    @discardableResult
    package func decide<Result: Sendable>(
        _ author: Author, for office: Identifier<Office>, at instant: @autoclosure () -> Instant,
        _ body: (Decision) throws -> Result
    ) throws -> Result {
        let thread = UInt(pthread_self())
        guard decider.load(ordering: .relaxed) != thread else {
            throw Fault(.storeStatement, ["file": path, "detail": "a decision inside a decision"])
        }
        return try writing.withLock { connection in
            decider.store(thread, ordering: .relaxed)
            defer { decider.store(0, ordering: .relaxed) }
            return try connection.transaction("BEGIN IMMEDIATE") {
                try schema.refuseNewer(connection)
                let decision = Decision(connection, author: author, office: office, instant: instant())
                let result = try body(decision)
                try decision.finish()
                return result
            }
        }
    }

    /// Reads one consistent state of an office. Writers are not kept waiting.
    package func read<Result: Sendable>(
        for office: Identifier<Office>, _ body: (Snapshot) throws -> Result
    ) throws -> Result {
        try withReader { try body(Snapshot($0, office: office)) }
    }

    /// Reads one consistent state of the whole file.
    package func read<Result: Sendable>(_ body: (FileSnapshot) throws -> Result) throws -> Result {
        try withReader { try body(FileSnapshot($0)) }
    }

    private func withReader<Result: Sendable>(_ body: (Connection) throws -> Result) throws -> Result {
        let reader = try readers.withLock { $0.popLast() } ?? Connection.reader(path)
        defer { rest(reader) }
        return try reader.transaction("BEGIN") {
            try schema.refuseNewer(reader)
            return try body(reader)
        }
    }

    private func rest(_ reader: Connection) {
        readers.withLock { resting in
            if resting.count < Store.restingReaders { resting.append(reader) }
        }
    }
}
