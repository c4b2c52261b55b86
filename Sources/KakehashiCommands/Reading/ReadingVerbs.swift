import Kakehashi
import KakehashiOffice

/// `reading list` and `reading remove`
enum ReadingVerbs {
    static let plan: Argument<String> = .required("--plan", .text("ID"), "The plan, by number or name.")
    static let indicator: Argument<String> = .required("--indicator", .text("ID"), "The indicator, by number.")
    static let date: Argument<LocalDate> = .required("--date", .date, "The day of the reading.")
    static let reason: Argument<String> = .required("--reason", .text("TEXT"), "Why it is taken back.")

    static let list = Verb("list", "List the readings of an indicator.", plan, indicator, .format, run: runList)
    static let remove = Verb(
        "remove", "Take a reading back; what it was is kept with the reason.", plan, indicator, date, reason, .format,
        run: runRemove)

    private static func runList(_ call: Call) throws {
        let readings = try call.parts.reportDesk().readings(of: call.value(indicator), of: call.value(plan))
        try call.show(table(readings))
    }

    private static func runRemove(_ call: Call) throws {
        let desk = try call.parts.reportDesk()
        let (plan, indicator, date) = try (call.value(plan), call.value(indicator), call.value(date))
        let before = try desk.readings(of: indicator, of: plan).filter { $0.date == date }
        try desk.withdrawReading(
            of: indicator, of: plan, on: date, because: call.value(reason), by: .commandLine)
        try call.show(table(before))
    }

    private static func table(_ readings: [Reading]) -> Table {
        var table = Table("date", "value", "numerator", "denominator", "status")
        for reading in readings {
            let value = reading.value
            table.add(
                .text(reading.date.description), .amount(value.amount), value.numerator.map { .number($0) } ?? .none,
                value.denominator.map { .number($0) } ?? .none, .text(reading.status.rawValue))
        }
        return table
    }
}
