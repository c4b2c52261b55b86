package import Kakehashi

/// One thing that the doctor looks at; rooms contribute theirs (`Check.seats`).
package struct Check: Sendable {
    /// Its name in the doctor's list, such as `journal`; its wording is the phrase `check.<name>`.
    package let name: String
    /// Looks and answers every fault found; none when all is well.
    package let look: @Sendable (FileSnapshot) throws -> [Fault]

    package init(_ name: String, _ look: @escaping @Sendable (FileSnapshot) throws -> [Fault]) {
        self.name = name
        self.look = look
    }
}

/// What the doctor found by one check.
package struct CheckResult: Hashable, Sendable {
    package let file: String
    package let check: String
    package let faults: [Fault]

    package init(file: String, check: String, faults: [Fault]) {
        self.file = file
        self.check = check
        self.faults = faults
    }

    package var isWell: Bool { faults.isEmpty }
}

extension Store {
    /// Runs every check on one state of the file. A check that cannot be carried out counts as a fault found.
    package func examine(_ checks: [Check]) throws -> [CheckResult] {
        try read { snapshot in
            checks.map { check in
                CheckResult(file: path, check: check.name, faults: Store.faults(of: check, on: snapshot))
            }
        }
    }

    private static func faults(of check: Check, on snapshot: FileSnapshot) -> [Fault] {
        do {
            return try check.look(snapshot)
        } catch let fault as Fault {
            return [fault]
        } catch let faults as Faults {
            return faults.all
        } catch {
            return [Fault(.storeDamaged, ["file": snapshot.path])]
        }
    }
}
