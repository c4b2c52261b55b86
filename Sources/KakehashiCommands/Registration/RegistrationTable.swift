import Kakehashi
import KakehashiOffice

/// Registrations as answers of commands show them: nothing personal.
enum RegistrationTable {
    static func of(_ outcome: RegistrationOutcome) -> Table {
        var table = Table("id", "number", "state", "position")
        add(outcome.registration, outcome.position, to: &table)
        return table
    }

    private static func add(_ registration: Registration, _ position: Int?, to table: inout Table) {
        table.add(
            .text(registration.id.description), .text(registration.number), .text(registration.state.rawValue),
            .number(position))
    }

    /// Says on standard error who was offered a seat by the same step.
    static func noteOffers(_ outcome: RegistrationOutcome, _ call: Call) throws {
        for offered in outcome.offered {
            let sentence = try call.parts.phrases().text("cli.offered", ["number": offered.number])
            call.console.note(sentence + "\n")
        }
    }
}
