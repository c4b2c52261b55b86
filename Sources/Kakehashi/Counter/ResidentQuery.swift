/// What staff ask the resident file for: a reading, a birth date, or both. There is no search by address.
public struct ResidentQuery: Hashable, Sendable {
    /// The beginning of the reading, as `Kana.searchKey` folds it.
    public let kanaKey: String
    public let birth: LocalDate?

    /// Throws `resident.queryShort` for what would list half the city: without a birth date the reading needs at
    /// least two sounds.
    public init(kana: String, birth: LocalDate?) throws(Fault) {
        kanaKey = Kana.searchKey(kana)
        self.birth = birth
        guard birth != nil || kanaKey.unicodeScalars.count >= 2 else { throw Fault(.residentQueryShort) }
    }

    /// The birth dates on file that may be this one: of some people only the month, the year or nothing is known.
    public var possibleBirths: [String] {
        guard let birth else { return [] }
        let day = birth.description
        return [day, day.prefix(7) + "-00", day.prefix(4) + "-00-00", "0000-00-00"]
    }
}

extension Fault.Code {
    /// The question to the resident file is too short to find one person.
    public static let residentQueryShort = Fault.Code("resident.queryShort", .data)
    public static let residentMissing = Fault.Code("resident.missing", .missing)
}

/// The fault codes of the resident file.
public enum ResidentFaults {
    public static let all: [Fault.Code] = [.residentQueryShort, .residentMissing]
}
