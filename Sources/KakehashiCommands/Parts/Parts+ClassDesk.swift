package import Kakehashi
package import KakehashiOffice
package import KakehashiStore

extension Parts {
    /// The courses of the installation, overlaid by those of the data folder.
    package func courses() throws -> [Course] {
        try Curriculum.courses(in: files.folders("Curriculum").reversed())
    }

    /// The use cases of classes for the office that this installation serves.
    package func classDesk() throws -> ClassDesk {
        let store = try officeStore()
        return try classDesk(store, office(in: store))
    }

    package func classDesk(_ store: Store, _ office: Office) throws -> ClassDesk {
        ClassDesk(store: store, office: office, courses: try courses(), clock: clock)
    }
}
