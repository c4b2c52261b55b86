/// Ages in full years, as asked at counters and over the telephone.
public enum Age {
    /// The age on a day; whoever was born on February 29 counts a year more on March 1 of common years. Nil before birth.
    public static func years(born birth: LocalDate, on date: LocalDate) -> Int? {
        guard birth <= date else { return nil }
        let hadBirthday = (date.month, date.day) >= (birth.month, birth.day)
        return date.year - birth.year - (hadBirthday ? 0 : 1)
    }

    /// The first day on which somebody has the age by law (年齢計算ニ関スル法律): an age is reached as the day before the
    /// birthday ends.
    public static func dayReached(_ years: Int, born birth: LocalDate) -> LocalDate? {
        guard birth.year + years <= 9999 else { return nil }
        let sameDay = LocalDate(year: birth.year + years, month: birth.month, day: birth.day)
        return sameDay ?? LocalDate(trustedYear: birth.year + years, month: 3, day: 1)
    }
}
