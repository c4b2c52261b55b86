package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum RegistrationColumns {
        static let number: ImportColumn<String> = .required("受付番号", .code)
        static let session: ImportColumn<String> = .required("教室番号", .code)
        static let person: ImportColumn<String> = .required("人番号", .code)
        static let appliedAt: ImportColumn<Instant> = .required("受付日時", .dateTime)
        static let route: ImportColumn<Route> = .optional("経路", .word, otherwise: .telephone)
        static let state: ImportColumn<RegistrationState> = .required("状態", .word)
        static let companions: ImportColumn<Int> = .optional("同伴者", .number(0...20), otherwise: 0)
    }

    package static let registrationTable = ImportTable(
        "registrations", key: ["受付番号"], RegistrationColumns.number, RegistrationColumns.session,
        RegistrationColumns.person, RegistrationColumns.appliedAt, RegistrationColumns.route,
        RegistrationColumns.state, RegistrationColumns.companions)

    package func importRegistrations(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let importing = try RegistrationImport(office.id, in: decision)
            var pass = try ImportPass(Self.registrationTable, text) {
                try importing.registration($0, at: decision.instant)
            }
            for fault in importing.faults(of: pass.made) { pass.refuse(fault) }
            try pass.finish()
            let registrations = importing.lined(pass.made.map(\.thing))
            let outcome = try store(
                registrations, known: { importing.known[$0.number] }, insert: decision.insert(_:),
                update: { try decision.update($0) })
            let changed = registrations.filter { importing.known[$0.number] != $0 }
            let sessions = Set(changed.map(\.session))
            for session in sessions { try decision.recount(session: session) }
            for day in importing.days(of: sessions) { try decision.recount(day: day) }
            try decision.reserve(registrations.map(\.number))
            try journal("registrations", outcome, in: decision)
            return outcome
        }
    }
}
