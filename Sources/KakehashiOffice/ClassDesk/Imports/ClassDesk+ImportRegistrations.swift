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
            let importing = try RegistrationImport(in: decision)
            var pass = try ImportPass(Self.registrationTable, text) {
                try importing.registration($0, at: decision.instant)
            }
            for fault in importing.faults(of: pass.made) { pass.refuse(fault) }
            try pass.finish()
            let registrations = importing.lined(pass.made.map(\.thing))
            let outcome = try store(
                registrations, known: { importing.known[$0.number] },
                insert: { try decision.insert($0, as: .importing("registrations")) },
                update: { try decision.update($0, as: .importing("registrations")) })
            try decision.reserve(registrations.map(\.number))
            return outcome
        }
    }
}
