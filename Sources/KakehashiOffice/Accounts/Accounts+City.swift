package import Kakehashi
import KakehashiStore

/// The city's name, which an administrator may change; papers, letters and pages read it when they are made.
extension Accounts {
    /// The office as it is on file now.
    package var presentOffice: Office { office.asStored(in: store) }

    /// Gives the city another name. Its own plans go with it, since a report finds them by the city's name.
    /// - Parameter before: the name that was looked at; `store.stale` where it is another by now. Nil for any.
    package func renameCity(to typed: String, from before: String? = nil, author: Author) throws -> Office {
        let name = try CityName.checked(typed)
        return try decide(author) { decision in
            let old = try decision.office(office.id) ?? office
            guard before == nil || before == old.name else { throw Fault(.storeStale, ["thing": "@thing.office"]) }
            guard old.name != name else { return old }
            let renamed = Office(id: old.id, code: old.code, name: name)
            try decision.save(renamed)
            try decision.renamePlans(of: old.name, to: name)
            return renamed
        }
    }
}

/// What a city may be called: one line of up to forty characters that can be seen.
package enum CityName {
    package static func checked(_ typed: String) throws(Fault) -> String {
        let name = Substring(typed).split { $0.isWhitespace }.joined(separator: " ")
        let isSeen = name.unicodeScalars.allSatisfy {
            ![.control, .format, .privateUse].contains($0.properties.generalCategory)
        }
        guard (1...40).contains(name.count), isSeen else { throw Fault(.officeName) }
        return name
    }
}
