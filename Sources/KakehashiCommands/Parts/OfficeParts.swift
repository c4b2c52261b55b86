package import Kakehashi
package import KakehashiOffice
package import KakehashiStore

/// The office's file, opened once, and the desks that work on it.
package struct OfficeParts: Sendable {
    let parts: Parts
    package let store: Store
    package let office: Office

    /// The use cases of classes.
    package func classDesk() throws -> ClassDesk {
        ClassDesk(store: store, office: office, courses: try parts.courses(), clock: parts.clock)
    }

    /// The use cases of plans, readings and reports.
    package var reportDesk: ReportDesk { ReportDesk(store: store, office: office, clock: parts.clock) }

    /// The accounts of the staff.
    package var accounts: Accounts { Accounts(store: store, office: office, clock: parts.clock) }
}

extension Parts {
    /// Opens the file of a folder that has been set up, for the office that this installation serves.
    package func openOffice() throws -> OfficeParts {
        try requireSetUp()
        let store = try Store(opening: data.officeFile, schema: OfficeSchema.schema, at: clock.now())
        return OfficeParts(parts: self, store: store, office: try office(in: store))
    }

    /// Throws where `setup` has not been run, and where a data file has been emptied; a restore that was cut off is
    /// finished first.
    package func requireSetUp() throws {
        try StoreFolder.finishRestore(in: data.path, at: clock.now())
        guard data.isSetUp else { throw Fault(.dataNotSetUp, ["folder": data.path]) }
        for file in [data.officeFile, data.residentsFile, data.eventsFile] { try Store.refuseEmpty(file) }
    }

    private func office(in store: Store) throws -> Office {
        let offices = try store.read { try $0.offices() }
        let code = try configuration().officeCode
        guard let office = offices.first(where: { code == nil || $0.code == code }) else {
            throw Fault(.dataNotSetUp, ["folder": data.path])
        }
        return office
    }

    /// The courses of the installation, overlaid by those of the data folder.
    package func courses() throws -> [Course] {
        try Curriculum.courses(in: files.folders("Curriculum").reversed())
    }

    package func classDesk() throws -> ClassDesk { try openOffice().classDesk() }
    package func reportDesk() throws -> ReportDesk { try openOffice().reportDesk }
}
