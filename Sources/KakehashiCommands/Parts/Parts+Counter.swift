import Kakehashi
package import KakehashiCounter
import KakehashiStore

extension OfficeParts {
    /// The city's residents, in a file of their own.
    package func residentFile() throws -> ResidentFile {
        let store = try Store(
            opening: parts.data.residentsFile, schema: ResidentSchema.schema, at: parts.clock.now())
        return ResidentFile(store: store, office: office.id, clock: parts.clock)
    }
}
