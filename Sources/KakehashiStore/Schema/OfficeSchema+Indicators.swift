extension OfficeSchema {
    /// Plans with their indicators, targets, readings and the section's words; the volumes of procedures.
    ///
    /// Amounts stand as they are written (`18.7`, `3105000`, 導入, ↗), since a number's decimals belong to it.
    /// `reading_history` keeps what a reading was before it was corrected.
    static let indicatorsVersion1 = """
        CREATE TABLE plan (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            name TEXT NOT NULL,
            body TEXT NOT NULL,
            first_year INTEGER NOT NULL,
            last_year INTEGER NOT NULL,
            rule TEXT NOT NULL,
            UNIQUE (office_id, number)
        );
        CREATE TABLE indicator (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            plan_id TEXT NOT NULL REFERENCES plan (id),
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            pillar TEXT NOT NULL,
            name TEXT NOT NULL,
            unit TEXT NOT NULL,
            direction TEXT NOT NULL,
            calculation TEXT NOT NULL,
            scope TEXT NOT NULL,
            decimals INTEGER NOT NULL,
            baseline_year INTEGER,
            baseline TEXT,
            section TEXT NOT NULL,
            method TEXT NOT NULL,
            rationale TEXT NOT NULL,
            position INTEGER NOT NULL,
            UNIQUE (plan_id, number)
        );
        CREATE TABLE indicator_target (
            indicator_id TEXT NOT NULL REFERENCES indicator (id),
            fiscal_year INTEGER NOT NULL,
            office_id TEXT NOT NULL,
            amount TEXT NOT NULL,
            PRIMARY KEY (indicator_id, fiscal_year)
        );
        CREATE TABLE reading (
            indicator_id TEXT NOT NULL REFERENCES indicator (id),
            local_date TEXT NOT NULL,
            office_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            amount TEXT NOT NULL,
            numerator BIGINT,
            denominator BIGINT,
            status TEXT NOT NULL,
            cause TEXT NOT NULL,
            next_step TEXT NOT NULL,
            PRIMARY KEY (indicator_id, local_date)
        );
        CREATE TABLE reading_history (
            indicator_id TEXT NOT NULL,
            local_date TEXT NOT NULL,
            version INTEGER NOT NULL,
            office_id TEXT NOT NULL,
            amount TEXT NOT NULL,
            status TEXT NOT NULL,
            at_ms BIGINT NOT NULL,
            author TEXT NOT NULL,
            PRIMARY KEY (indicator_id, local_date, version),
            FOREIGN KEY (indicator_id, local_date) REFERENCES reading (indicator_id, local_date)
        );
        CREATE TABLE indicator_comment (
            indicator_id TEXT NOT NULL REFERENCES indicator (id),
            month TEXT NOT NULL,
            office_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            status TEXT NOT NULL,
            cause TEXT NOT NULL,
            next_step TEXT NOT NULL,
            PRIMARY KEY (indicator_id, month)
        );
        CREATE TABLE procedure_volume (
            office_id TEXT NOT NULL REFERENCES office (id),
            number TEXT NOT NULL,
            fiscal_year INTEGER NOT NULL,
            version INTEGER NOT NULL,
            name TEXT NOT NULL,
            section TEXT NOT NULL,
            volume INTEGER NOT NULL,
            assistable INTEGER NOT NULL,
            form TEXT,
            PRIMARY KEY (office_id, number, fiscal_year)
        );
        """
}
