import Kakehashi
package import KakehashiCounter
import KakehashiStore

extension Parts {
    /// The city's residents, in a file of their own.
    package func residentFile() throws -> ResidentFile {
        let office = try office(in: officeStore())
        let store = try Store(opening: data.residentsFile, schema: ResidentSchema.schema, at: clock.now())
        return ResidentFile(store: store, office: office.id, clock: clock)
    }
}
