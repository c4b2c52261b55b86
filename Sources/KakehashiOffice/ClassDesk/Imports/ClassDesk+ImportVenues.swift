package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum VenueColumns {
        static let number: ImportColumn<String> = .required("施設番号", .code)
        static let name: ImportColumn<String> = .required("施設名", .text)
        static let kana: ImportColumn<String?> = .optional("施設名カナ", .kana)
        static let district: ImportColumn<String> = .required("地区", .text)
        static let postalCode: ImportColumn<PostalCode?> = .optional("郵便番号", .postalCode)
        static let address: ImportColumn<String> = .required("住所", .text)
        static let capacity: ImportColumn<Int> = .required("定員", .number(1...10_000))
        static let opens: ImportColumn<TimeOfDay> = .required("開館時刻", .time)
        static let closes: ImportColumn<TimeOfDay> = .required("閉館時刻", .time)
        static let wifi: ImportColumn<Venue.Availability> = .optional("Wi-Fi", .word, otherwise: .unknown)
        static let wheelchair: ImportColumn<Venue.Availability> = .optional("車椅子", .word, otherwise: .unknown)
        static let toilet: ImportColumn<Venue.Availability> = .optional("多目的トイレ", .word, otherwise: .unknown)
        static let telephone: ImportColumn<PhoneNumber?> = .optional("電話", .phone)
        static let consultation: ImportColumn<Bool> = .optional(
            "相談窓口", .choice(["有": true, "無": false]), otherwise: false)
    }

    package static let venueTable = ImportTable(
        "venues", key: ["施設番号"], VenueColumns.number, VenueColumns.name, VenueColumns.kana, VenueColumns.district,
        VenueColumns.postalCode, VenueColumns.address, VenueColumns.capacity, VenueColumns.opens, VenueColumns.closes,
        VenueColumns.wifi, VenueColumns.wheelchair, VenueColumns.toilet, VenueColumns.telephone,
        VenueColumns.consultation)

    package func importVenues(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let known = Dictionary(uniqueKeysWithValues: try decision.venues().map { ($0.number, $0) })
            let venues = try Self.venueTable.rows(in: text) { row in
                try venue(row, known, at: decision.instant)
            }
            return try store(
                venues, known: { known[$0.number] }, insert: { try decision.insert($0, as: .importing("venues")) },
                update: { try decision.update($0, as: .importing("venues")) })
        }
    }

    private func venue(_ row: ImportRow, _ known: [String: Venue], at now: Instant) throws -> Venue {
        let number = try row.value(VenueColumns.number)
        let before = known[number]
        let opens = try row.value(VenueColumns.opens)
        let closes = try row.value(VenueColumns.closes)
        guard opens < closes else { throw row.contradiction("閉館時刻", with: "開館時刻") }
        return Venue(
            id: before?.id ?? Identifier(at: now), number: number, name: try row.value(VenueColumns.name),
            kana: try row.value(VenueColumns.kana, keeping: before?.kana),
            district: try row.value(VenueColumns.district),
            postalCode: try row.text(of: VenueColumns.postalCode, keeping: before?.postalCode) { $0.description },
            address: try row.value(VenueColumns.address), capacity: try row.value(VenueColumns.capacity),
            opens: opens, closes: closes, wifi: try row.value(VenueColumns.wifi, keeping: before?.wifi),
            wheelchair: try row.value(VenueColumns.wheelchair, keeping: before?.wheelchair),
            accessibleToilet: try row.value(VenueColumns.toilet, keeping: before?.accessibleToilet),
            telephone: try row.text(of: VenueColumns.telephone, keeping: before?.telephone) { $0.written },
            offersConsultation: try row.value(VenueColumns.consultation, keeping: before?.offersConsultation),
            version: before?.version ?? 1)
    }
}
