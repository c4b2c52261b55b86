import CSQLite
import Glibc
import Kakehashi

extension Connection {
    /// The fault for a result code. SQLite's own words name tables and columns of ours but no values, except where
    /// a statement holds them as text; ours never do.
    static func fault(_ extended: Int32, of handle: OpaquePointer, path: String) -> Fault {
        let code = unsafe systemCode(extended, handle) ?? faultCode(extended)
        guard code == .storeStatement || code.kind == .conflict || code == .storeConstraint else {
            return Fault(code, ["file": path])
        }
        let words = unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) } ?? ""
        return Fault(code, ["file": path, "detail": words])
    }

    /// What the system said where SQLite only knows that a call failed: a full disk shows first where SQLite wants to
    /// lengthen its small files beside the database.
    private static func systemCode(_ extended: Int32, _ handle: OpaquePointer) -> Fault.Code? {
        guard [SQLITE_IOERR, SQLITE_CANTOPEN].contains(extended & 0xFF) else { return nil }
        switch unsafe sqlite3_system_errno(handle) {
        case ENOSPC, EDQUOT: return .storeFull
        case EACCES, EPERM, EROFS: return .storeReadOnly
        default: return nil
        }
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
