package import Kakehashi

extension Snapshot {
    /// How many applied for each level from each district, whatever became of it.
    package func applicants() throws -> [TimetableMaterial.Applicants] {
        try rows(
            """
            SELECT r.district AS district, s.level AS level, COUNT(*) AS number
            FROM registration r JOIN session s ON s.id = r.session_id
            WHERE r.office_id = ? AND r.district IS NOT NULL GROUP BY r.district, s.level ORDER BY r.district, s.level
            """, .id(office)
        ) { row in
            TimetableMaterial.Applicants(
                district: try row.text("district"), level: try row.raw("level"), number: try row.int("number"))
        }
    }
}
