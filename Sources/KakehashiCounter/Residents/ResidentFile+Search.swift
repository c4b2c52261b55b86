package import Kakehashi
import KakehashiStore

/// What a search found.
package struct ResidentSearch: Hashable, Sendable {
    /// At most `ResidentFile.listLimit`, in the order of their readings.
    package let residents: [Resident]
    /// True where there are more: ask for the birth date.
    package let isCut: Bool
}

extension ResidentFile {
    /// More than this are not listed: staff look for one person.
    package static let listLimit = 20

    /// Finds residents by the beginning of their reading and their birth date.
    package func search(_ query: ResidentQuery, author: Author) throws -> ResidentSearch {
        try decide(author) { decision in
            let found = try decision.residents(
                matching: query, on: decision.instant.localDate, limit: ResidentFile.listLimit + 1)
            let listed = Array(found.prefix(ResidentFile.listLimit))
            try decision.journal("resident.search", "residents", figures: ["found": listed.count])
            return ResidentSearch(residents: listed, isCut: found.count > listed.count)
        }
    }

    /// One resident, as chosen from a list.
    package func resident(_ id: Identifier<Resident>, author: Author) throws -> Resident {
        try decide(author) { decision in
            try shown(id, decision)
        }
    }

    /// A resident's household, themselves included.
    package func household(of id: Identifier<Resident>, author: Author) throws -> [Resident] {
        try decide(author) { decision in
            let resident = try shown(id, decision)
            let members = try decision.household(resident.household, on: decision.instant.localDate)
            for member in members where member.id != id {
                try decision.journal("resident.show", "resident:\(member.id)")
            }
            return members
        }
    }

    /// Whether one of these people is under 支援措置. Their readings and birth dates must agree; who they are is told to
    /// nobody, and the journal has that the program asked.
    package func holdsGuarded(among people: [NamedPerson]) throws -> Bool {
        try decide(.program) { decision in
            let guarded = try people.contains { person in
                let query = try ResidentQuery(kana: person.kana, birth: person.birth)
                return try decision.residents(
                    matching: query, on: decision.instant.localDate, limit: ResidentFile.listLimit
                ).contains { $0.residence == .guarded }
            }
            try decision.journal("resident.guard", "residents", figures: ["asked": people.count])
            return guarded
        }
    }

    private func shown(_ id: Identifier<Resident>, _ decision: Decision) throws -> Resident {
        guard let resident = try decision.resident(id, on: decision.instant.localDate) else {
            throw Fault(.residentMissing)
        }
        try decision.journal("resident.show", "resident:\(id)")
        return resident
    }
}
