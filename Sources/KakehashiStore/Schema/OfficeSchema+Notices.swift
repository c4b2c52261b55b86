extension OfficeSchema {
    /// Who has to be told that a session has changed, and what a session was before.
    ///
    /// `session_notice` has a row for each registration whose person knows the session as it was in `known_version`;
    /// `told_ms` and `told_by` say when and by whom they were told. `session_history` keeps when, where and with whom
    /// the session was to be held in each version; of versions from before, the last is taken from the session itself.
    static let noticesVersion3 = """
        ALTER TABLE session_history ADD COLUMN held_on TEXT;
        ALTER TABLE session_history ADD COLUMN start_time TEXT;
        ALTER TABLE session_history ADD COLUMN end_time TEXT;
        ALTER TABLE session_history ADD COLUMN venue_id TEXT REFERENCES venue (id);
        ALTER TABLE session_history ADD COLUMN staff TEXT;
        UPDATE session_history SET
            held_on = (SELECT s.local_date FROM session s WHERE s.id = session_id),
            start_time = (SELECT s.start_time FROM session s WHERE s.id = session_id),
            end_time = (SELECT s.end_time FROM session s WHERE s.id = session_id),
            venue_id = (SELECT s.venue_id FROM session s WHERE s.id = session_id),
            staff = COALESCE((
                SELECT GROUP_CONCAT(instructor_id, ';') FROM (
                    SELECT t.instructor_id FROM session_staff t
                    WHERE t.session_id = session_history.session_id ORDER BY t.place)), '')
        WHERE version = (SELECT s.version FROM session s WHERE s.id = session_id);
        CREATE TABLE session_notice (
            registration_id TEXT NOT NULL REFERENCES registration (id),
            session_id TEXT NOT NULL REFERENCES session (id),
            office_id TEXT NOT NULL REFERENCES office (id),
            known_version INTEGER NOT NULL,
            at_ms BIGINT NOT NULL,
            told_ms BIGINT,
            told_by TEXT,
            PRIMARY KEY (registration_id, known_version)
        );
        CREATE INDEX session_notice_by_session ON session_notice (session_id);
        """
}
