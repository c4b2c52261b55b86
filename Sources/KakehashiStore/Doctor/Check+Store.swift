package import Kakehashi

extension Fault.Code {
    /// SQLite's own check finds the file's structure damaged.
    package static let doctorStructure = Fault.Code("doctor.structure", .data)
    /// Rows name others that do not exist.
    package static let doctorReference = Fault.Code("doctor.reference", .data)
    /// The journal's chain is broken.
    package static let doctorJournal = Fault.Code("doctor.journal", .data)
}

extension Check {
    /// What is looked at in every file, whatever it holds.
    package static let ofEveryFile: [Check] = [structure, references, journal]

    /// SQLite's `quick_check`: pages, order, NOT NULL and CHECK rules.
    static let structure = Check("structure") { snapshot in
        let words = try snapshot.rows("PRAGMA quick_check(20)") { try $0.text("quick_check") }
        return words == ["ok"]
            ? [] : words.map { Fault(.doctorStructure, ["file": snapshot.path, "detail": $0]) }
    }

    /// Foreign keys: a fault for each table with loose rows.
    static let references = Check("references") { snapshot in
        let tables = try snapshot.rows("PRAGMA foreign_key_check") { try $0.text("table") }
        return Set(tables).sorted().map { table in
            let count = tables.count { $0 == table }
            return Fault(.doctorReference, ["file": snapshot.path, "table": table, "count": String(count)])
        }
    }

    static let journal = Check("journal") { snapshot in
        guard let line = try JournalChain(snapshot).broken else { return [] }
        return [Fault(.doctorJournal, ["file": snapshot.path, "line": String(line)])]
    }
}
