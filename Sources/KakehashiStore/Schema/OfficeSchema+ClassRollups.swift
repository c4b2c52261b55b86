extension OfficeSchema {
    /// Figures of the classes, kept by the decision that changes them; `doctor` holds them against a recount.
    ///
    /// - `session_count`: a row for each session. `attended` is not stored: it is `present + walk_ins`.
    /// - `class_day`: sums for each day, course, level, programme, venue and holding body, of sessions that are not
    ///   cancelled (also those still to come: ask for days up to the day of the report). Months, years and the time
    ///   since a plan's start are sums of days between two dates; days, months and venues with a class are counted
    ///   with `COUNT(DISTINCT …)`.
    /// - `person_month`: a row for each person who attended in a month, for each programme, level and holding body: the
    ///   first day and how often. Distinct people from the first day of a month up to any day are
    ///   `COUNT(DISTINCT person_id)` over those months with `first_date` up to that day; months are never added up.
    static let classRollupsVersion1 = """
        CREATE TABLE session_count (
            session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
            office_id TEXT NOT NULL REFERENCES office (id),
            confirmed INTEGER NOT NULL,
            offered INTEGER NOT NULL,
            held INTEGER NOT NULL,
            waiting INTEGER NOT NULL,
            applications INTEGER NOT NULL,
            present INTEGER NOT NULL,
            absent INTEGER NOT NULL,
            walk_ins INTEGER NOT NULL
        );
        CREATE TABLE class_day (
            office_id TEXT NOT NULL REFERENCES office (id),
            local_date TEXT NOT NULL,
            course TEXT NOT NULL,
            level TEXT NOT NULL,
            programme TEXT NOT NULL,
            venue_id TEXT NOT NULL REFERENCES venue (id),
            host TEXT NOT NULL,
            sessions INTEGER NOT NULL,
            seats INTEGER NOT NULL,
            applications INTEGER NOT NULL,
            confirmed INTEGER NOT NULL,
            present INTEGER NOT NULL,
            absent INTEGER NOT NULL,
            walk_ins INTEGER NOT NULL,
            attended INTEGER NOT NULL,
            PRIMARY KEY (office_id, local_date, course, level, programme, venue_id, host)
        );
        CREATE TABLE person_month (
            office_id TEXT NOT NULL REFERENCES office (id),
            month TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES person (id),
            programme TEXT NOT NULL,
            level TEXT NOT NULL,
            host TEXT NOT NULL,
            first_date TEXT NOT NULL,
            attendances INTEGER NOT NULL,
            PRIMARY KEY (office_id, month, person_id, programme, level, host)
        );
        """
}
