extension OfficeSchema {
    /// Venues, instructors, closing days, sessions, people, registrations, attendance.
    ///
    /// `person_private` is the one table with personal values of learners; what counts of a person (`age_band`, `sex`,
    /// `district`, `device`) stands with each registration and attendance as it was on that day.
    static let classesVersion1 = """
        CREATE TABLE venue (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            name TEXT NOT NULL,
            kana TEXT,
            district TEXT NOT NULL,
            postal_code TEXT,
            address TEXT NOT NULL,
            capacity INTEGER NOT NULL CHECK (capacity > 0),
            opens TEXT NOT NULL,
            closes TEXT NOT NULL,
            wifi TEXT NOT NULL,
            wheelchair TEXT NOT NULL,
            accessible_toilet TEXT NOT NULL,
            telephone TEXT,
            offers_consultation INTEGER NOT NULL,
            UNIQUE (office_id, number)
        );
        CREATE TABLE instructor (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            name TEXT NOT NULL,
            kana TEXT NOT NULL,
            role TEXT NOT NULL,
            levels TEXT NOT NULL,
            affiliation TEXT,
            telephone TEXT,
            UNIQUE (office_id, number)
        );
        CREATE TABLE closure (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            kind TEXT NOT NULL,
            venue_id TEXT REFERENCES venue (id),
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            reason TEXT NOT NULL
        );
        CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            course TEXT NOT NULL,
            level TEXT NOT NULL,
            programme TEXT NOT NULL,
            venue_id TEXT NOT NULL REFERENCES venue (id),
            host TEXT NOT NULL,
            local_date TEXT NOT NULL,
            start_time TEXT NOT NULL,
            end_time TEXT NOT NULL,
            capacity INTEGER NOT NULL CHECK (capacity > 0),
            state TEXT NOT NULL,
            exception_reason TEXT,
            UNIQUE (office_id, number)
        );
        CREATE INDEX session_by_date ON session (office_id, local_date);
        CREATE TABLE session_staff (
            session_id TEXT NOT NULL REFERENCES session (id),
            instructor_id TEXT NOT NULL REFERENCES instructor (id),
            office_id TEXT NOT NULL,
            role TEXT NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (session_id, instructor_id)
        );
        CREATE TABLE session_history (
            session_id TEXT NOT NULL REFERENCES session (id),
            version INTEGER NOT NULL,
            office_id TEXT NOT NULL,
            state TEXT NOT NULL,
            capacity INTEGER NOT NULL,
            reason TEXT,
            at_ms BIGINT NOT NULL,
            local_date TEXT NOT NULL,
            author TEXT NOT NULL,
            PRIMARY KEY (session_id, version)
        );
        CREATE TABLE person (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            sex TEXT,
            district TEXT,
            device TEXT,
            merged_into TEXT REFERENCES person (id),
            UNIQUE (office_id, number)
        );
        CREATE TABLE person_private (
            person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
            office_id TEXT NOT NULL,
            name TEXT,
            kana TEXT NOT NULL,
            kana_key TEXT NOT NULL,
            birth_date TEXT,
            age INTEGER,
            age_on TEXT,
            telephone TEXT,
            needs TEXT,
            family_contact TEXT
        );
        CREATE INDEX person_by_kana ON person_private (office_id, kana_key);
        CREATE TABLE registration (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            number TEXT NOT NULL,
            session_id TEXT NOT NULL REFERENCES session (id),
            person_id TEXT NOT NULL REFERENCES person (id),
            state TEXT NOT NULL,
            line INTEGER NOT NULL,
            applied_ms BIGINT NOT NULL,
            local_date TEXT NOT NULL,
            route TEXT NOT NULL,
            companions INTEGER NOT NULL,
            age_band TEXT,
            sex TEXT,
            district TEXT,
            device TEXT,
            UNIQUE (office_id, number),
            UNIQUE (session_id, line)
        );
        CREATE INDEX registration_by_person ON registration (person_id);
        CREATE TABLE registration_history (
            registration_id TEXT NOT NULL REFERENCES registration (id),
            version INTEGER NOT NULL,
            office_id TEXT NOT NULL,
            state TEXT NOT NULL,
            at_ms BIGINT NOT NULL,
            local_date TEXT NOT NULL,
            author TEXT NOT NULL,
            PRIMARY KEY (registration_id, version)
        );
        CREATE TABLE attendance (
            session_id TEXT NOT NULL REFERENCES session (id),
            person_id TEXT NOT NULL REFERENCES person (id),
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            state TEXT NOT NULL,
            age_band TEXT,
            sex TEXT,
            district TEXT,
            device TEXT,
            PRIMARY KEY (session_id, person_id)
        );
        CREATE INDEX attendance_by_person ON attendance (person_id);
        CREATE TABLE attendance_history (
            session_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            office_id TEXT NOT NULL,
            state TEXT NOT NULL,
            at_ms BIGINT NOT NULL,
            local_date TEXT NOT NULL,
            author TEXT NOT NULL,
            PRIMARY KEY (session_id, person_id, version),
            FOREIGN KEY (session_id, person_id) REFERENCES attendance (session_id, person_id)
        );
        CREATE TABLE number_series (
            office_id TEXT NOT NULL REFERENCES office (id),
            series TEXT NOT NULL,
            last_number INTEGER NOT NULL,
            PRIMARY KEY (office_id, series)
        );
        CREATE TABLE request_key (
            office_id TEXT NOT NULL REFERENCES office (id),
            request_key TEXT NOT NULL,
            registration_id TEXT NOT NULL REFERENCES registration (id),
            at_ms BIGINT NOT NULL,
            PRIMARY KEY (office_id, request_key)
        );
        """

    /// What a request said, as a digest: the same key with another request is refused. Requests of before have none.
    static let requestsVersion3 = """
        ALTER TABLE request_key ADD COLUMN request_digest TEXT;
        """

    /// When the person was told of the seat that is offered: until then the offer can be withdrawn. Callers are looked
    /// for by telephone, too.
    static let offersVersion3 = """
        ALTER TABLE registration ADD COLUMN told_ms BIGINT;
        CREATE INDEX person_by_telephone ON person_private (office_id, telephone);
        """
}
