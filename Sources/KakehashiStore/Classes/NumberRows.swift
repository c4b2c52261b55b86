package import Kakehashi

extension Decision {
    /// The next short number of a series.
    package func nextNumber(in series: String) throws -> ShortNumber {
        try run(
            """
            INSERT INTO number_series (office_id, series, last_number) VALUES (?, ?, 1)
            ON CONFLICT (office_id, series) DO UPDATE SET last_number = number_series.last_number + 1
            """, .id(office), .text(series))
        let last = try count(
            "SELECT last_number AS n FROM number_series WHERE office_id = ? AND series = ?", .id(office),
            .text(series))
        return ShortNumber(series: series, running: last)
    }

    /// Numbers that came with a file are not given again.
    package func reserve(_ numbers: [String]) throws {
        var highest: [String: Int] = [:]
        for number in numbers.compactMap({ ShortNumber($0) }) {
            highest[number.series] = max(highest[number.series] ?? 0, number.running)
        }
        for (series, running) in highest {
            try run(
                """
                INSERT INTO number_series (office_id, series, last_number) VALUES (?, ?, ?)
                ON CONFLICT (office_id, series) DO UPDATE SET last_number = excluded.last_number
                WHERE number_series.last_number < excluded.last_number
                """, .id(office), .text(series), .int(running))
        }
    }
}
