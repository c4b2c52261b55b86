import Kakehashi

extension Words {
    /// 11月18日(水)
    func day(_ date: LocalDate) -> String {
        self("web.date.day", ["month": "\(date.month)", "day": "\(date.day)", "weekday": date.weekday.kanji])
    }

    /// 令和8年11月
    func month(_ month: YearMonth) -> String {
        guard let first = EraDate(month.firstDay) else { return month.description }
        return self("web.date.month", ["era": first.era.kanji, "year": first.yearInForm, "month": "\(month.month)"])
    }

    /// 令和8年度（令和7年1月から12月の所得）, of a choice such as the latest.
    func taxYear(_ choice: String, _ answers: Answers, on day: LocalDate) -> String? {
        guard let chosen = try? answers.setting("tax.year", choice),
            let year = chosen.value("tax.fiscalYear", on: day), let income = chosen.value("tax.incomeYear", on: day)
        else { return nil }
        return self("choice.taxYear.named", ["year": year, "income": income])
    }

    /// 10:00〜11:30
    func times(_ session: Session) -> String { times(session.start, session.end) }

    func times(_ start: TimeOfDay, _ end: TimeOfDay) -> String {
        self("web.date.times", ["start": "\(start)", "end": "\(end)"])
    }

    /// 午前10時, 午後1時30分: as it is said on the telephone.
    func spoken(_ time: TimeOfDay) -> String {
        let half = time.hour < 12 ? "am" : "pm"
        let hour = time.hour < 13 ? time.hour : time.hour - 12
        let key = time.minute == 0 ? "web.date.\(half)" : "web.date.\(half).minutes"
        return self(key, ["hour": "\(hour)", "minute": "\(time.minute)"])
    }

    /// 11月18日、水曜日、午前10時から、中央公民館
    func readBack(_ session: Session, venue: String) -> String {
        self(
            "staff.readBack",
            [
                "month": "\(session.date.month)", "day": "\(session.date.day)",
                "weekday": session.date.weekday.kanji, "time": spoken(session.start), "venue": venue,
            ])
    }
}
