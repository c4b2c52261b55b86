import Kakehashi
import KakehashiOffice

/// `registration accept`, `decline` and `cancel`: one registration, one step.
enum RegistrationAnswers {
    static let id: Argument<String> = .positional(.text("ID"), "The registration, by number or key.")

    static let accept = Verb("accept", "The person takes the seat that was offered.", id, .format) { call in
        try answer(call) { try $0.accept($1, by: .commandLine) }
    }

    static let decline = Verb("decline", "The person does not take it; the next in line is offered it.", id, .format) {
        call in try answer(call) { try $0.decline($1, by: .commandLine) }
    }

    static let cancel = Verb("cancel", "Cancel a registration; a seat goes to the first in line.", id, .format) {
        call in try answer(call) { try $0.cancel($1, by: .commandLine) }
    }

    static let restore = Verb(
        "restore", "Bring back a registration that was cancelled or declined today, as far as it is possible.", id,
        .format
    ) { call in try answer(call) { try $0.restore($1, by: .commandLine) } }

    private static func answer(
        _ call: Call, _ step: (ClassDesk, String) throws -> RegistrationOutcome
    ) throws {
        let outcome = try step(call.parts.classDesk(), call.value(id))
        try call.showOne(RegistrationTable.of(outcome))
        try RegistrationTable.noteOffers(outcome, call)
    }
}
