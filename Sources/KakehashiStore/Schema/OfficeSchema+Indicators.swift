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

    /// How readings add up and what they lie between; readings that are taken back; figures that were declared final.
    ///
    /// `indicator_closing` and `class_closing` keep a month's figures as JSON of the core's values, a row for each time
    /// that they were declared final. A row without `reopened_at_ms` holds.
    static let indicatorsVersion3 = """
        ALTER TABLE indicator ADD COLUMN accumulation TEXT;
        ALTER TABLE indicator ADD COLUMN lowest TEXT;
        ALTER TABLE indicator ADD COLUMN highest TEXT;
        ALTER TABLE reading ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE reading_history ADD COLUMN numerator BIGINT;
        ALTER TABLE reading_history ADD COLUMN denominator BIGINT;
        ALTER TABLE reading_history ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE reading_history ADD COLUMN reason TEXT NOT NULL DEFAULT '';
        ALTER TABLE indicator_comment ADD COLUMN correction_reason TEXT NOT NULL DEFAULT '';
        CREATE TABLE indicator_closing (
            indicator_id TEXT NOT NULL REFERENCES indicator (id),
            month TEXT NOT NULL,
            closing INTEGER NOT NULL,
            office_id TEXT NOT NULL REFERENCES office (id),
            document TEXT NOT NULL,
            reason TEXT NOT NULL,
            closed_at_ms BIGINT NOT NULL,
            closed_by TEXT NOT NULL,
            reopened_at_ms BIGINT,
            reopened_by TEXT,
            reopen_reason TEXT,
            PRIMARY KEY (indicator_id, month, closing)
        );
        CREATE INDEX indicator_closing_by_month ON indicator_closing (office_id, month);
        CREATE TABLE class_closing (
            office_id TEXT NOT NULL REFERENCES office (id),
            month TEXT NOT NULL,
            closing INTEGER NOT NULL,
            document TEXT NOT NULL,
            closed_at_ms BIGINT NOT NULL,
            closed_by TEXT NOT NULL,
            reopened_at_ms BIGINT,
            PRIMARY KEY (office_id, month, closing)
        );
        """
}
