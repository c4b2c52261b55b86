import CSQLite
import Kakehashi

extension Connection {
    /// The fault for a result code. SQLite's own words name tables and columns of ours but no values, except where
    /// a statement holds them as text; ours never do.
    static func fault(_ extended: Int32, of handle: OpaquePointer, path: String) -> Fault {
        let code = faultCode(extended)
        guard code == .storeStatement || code.kind == .conflict || code == .storeConstraint else {
            return Fault(code, ["file": path])
        }
        let words = unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) } ?? ""
        return Fault(code, ["file": path, "detail": words])
    }

    private static func faultCode(_ extended: Int32) -> Fault.Code {
        switch extended & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .storeBusy
        case SQLITE_FULL: .storeFull
        case SQLITE_IOERR: .storeDisk
        case SQLITE_READONLY, SQLITE_PERM: .storeReadOnly
        case SQLITE_CANTOPEN, SQLITE_AUTH: .storeCannotOpen
        case SQLITE_CORRUPT: .storeDamaged
        case SQLITE_NOTADB: .storeForeign
        case SQLITE_CONSTRAINT: constraintCode(extended)
        default: .storeStatement
        }
    }

    /// The kinds of constraints, whose extended codes are macros that Swift does not see.
    private static func constraintCode(_ extended: Int32) -> Fault.Code {
        switch extended >> 8 {
        case 6, 8, 10: .storeUnique  // primary key, unique, row id
        case 3: .storeReference  // foreign key
        default: .storeConstraint
        }
    }
}
