/// The core system's export of residents, which only the counter searches.
package enum ResidentSchema {
    /// `KkRe`
    static let mark: Int32 = 0x4B6B_5265

    package static let schema = Schema(
        name: "residents", mark: mark,
        migrations: [Migration(JournalSchema.version1, residentsVersion1)])

    /// `kana_key` is what two writings of a reading share. `gone_on` marks someone whom a complete export no longer
    /// holds: kept until retention takes the row away, found by no search.
    private static let residentsVersion1 = """
        CREATE TABLE resident (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            household TEXT NOT NULL,
            name TEXT NOT NULL,
            kana TEXT NOT NULL,
            kana_key TEXT NOT NULL,
            birth TEXT NOT NULL,
            sex TEXT NOT NULL,
            relationship TEXT NOT NULL,
            postal_code TEXT,
            address TEXT NOT NULL,
            address_detail TEXT,
            telephone TEXT,
            settled_on TEXT,
            is_protected INTEGER NOT NULL,
            protected_until TEXT,
            gone_on TEXT,
            UNIQUE (office_id, number)
        );
        CREATE INDEX resident_by_kana ON resident (office_id, kana_key, birth);
        CREATE INDEX resident_by_birth ON resident (office_id, birth);
        CREATE INDEX resident_by_household ON resident (office_id, household);
        """
}
