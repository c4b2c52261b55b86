/// A day that is written with an era it does not lie in: 昭和64年1月8日, on which 平成 had begun.
public struct MisnamedEra: Hashable, Sendable {
    /// The era that is written.
    public let written: Era
    /// The one that the day lies in.
    public let right: Era

    /// Nil where one of the days lies in the era, or where Japan did not yet count by this calendar.
    init?(_ written: Era, from first: LocalDate, to last: LocalDate) {
        let hasBegun = written.firstDay <= last
        let hasEnded = written.lastDay.map { $0 < first } ?? false
        guard last >= EraDate.firstGregorianDay, !hasBegun || hasEnded,
            let right = Era(on: hasEnded ? first : last)
        else { return nil }
        self.written = written
        self.right = right
    }

    /// What sentences about it need; no part of the day itself.
    public var values: [String: String] {
        let span = "\(name(written.firstDay))–\(written.lastDay.map(name) ?? "")"
        return ["era": written.kanji, "right": right.kanji, "span": span]
    }

    private func name(_ day: LocalDate) -> String { EraDate(day)?.description ?? day.description }
}
