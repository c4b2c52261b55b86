extension OfficeSchema {
    /// The timetable of each fiscal year that the office works on, as the JSON text of the core's value.
    static let timetablesVersion1 = """
        CREATE TABLE timetable (
            office_id TEXT NOT NULL REFERENCES office (id),
            fiscal_year INTEGER NOT NULL,
            version INTEGER NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (office_id, fiscal_year)
        );
        """

    /// Which session was made of which class of a year's timetable, whichever file it came from.
    static let timetableClassesVersion2 = """
        CREATE TABLE timetable_class (
            office_id TEXT NOT NULL REFERENCES office (id),
            fiscal_year INTEGER NOT NULL,
            class_key TEXT NOT NULL,
            session_id TEXT NOT NULL REFERENCES session (id),
            PRIMARY KEY (office_id, fiscal_year, class_key)
        );
        """
}
