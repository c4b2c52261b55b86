import CICal
package import Kakehashi

extension CalendarFeed {
    /// The feed as a text with CRLF, its lines folded at 75 bytes; the same value and moment give the same text.
    package func ics(stamped moment: Instant) throws -> String {
        let calendar = try CalendarComponent(ICAL_VCALENDAR_COMPONENT)
        unsafe calendar.add(icalproperty_new_version("2.0"))
        unsafe calendar.add(icalproperty_new_prodid("-//Kakehashi//Kakehashi//JA"))
        unsafe calendar.add(icalproperty_new_calscale("GREGORIAN"))
        unsafe calendar.add(icalproperty_new_method(ICAL_METHOD_PUBLISH))
        calendar.add(named: "X-WR-CALNAME", name)
        calendar.add(try CalendarFeed.japan())
        for entry in entries { calendar.add(try entry.event(stamped: moment)) }
        return try calendar.text()
    }

    /// Japan's one zone: nine hours ahead of UTC, without summer time since 1951.
    private static func japan() throws -> CalendarComponent {
        let zone = try CalendarComponent(ICAL_VTIMEZONE_COMPONENT)
        unsafe zone.add(icalproperty_new_tzid(CalendarTime.zone))
        let standard = try CalendarComponent(ICAL_XSTANDARD_COMPONENT)
        unsafe standard.add(icalproperty_new_dtstart(icaltime_from_string("19510908T000000")))
        unsafe standard.add(icalproperty_new_tzoffsetfrom(CalendarTime.offset))
        unsafe standard.add(icalproperty_new_tzoffsetto(CalendarTime.offset))
        unsafe standard.add(icalproperty_new_tzname("JST"))
        zone.add(standard)
        return zone
    }
}

extension CalendarEntry {
    fileprivate func event(stamped moment: Instant) throws -> CalendarComponent {
        let event = try CalendarComponent(ICAL_VEVENT_COMPONENT)
        unsafe event.add(icalproperty_new_uid(uid))
        unsafe event.add(icalproperty_new_dtstamp(CalendarTime.universal(moment)))
        unsafe event.add(icalproperty_new_dtstart(CalendarTime.local(date, start)), zoned: true)
        unsafe event.add(icalproperty_new_dtend(CalendarTime.local(date, end)), zoned: true)
        unsafe event.add(icalproperty_new_summary(summary))
        if !location.isEmpty { unsafe event.add(icalproperty_new_location(location)) }
        if !details.isEmpty { unsafe event.add(icalproperty_new_description(details)) }
        unsafe event.add(icalproperty_new_sequence(Int32(clamping: sequence)))
        unsafe event.add(icalproperty_new_status(status.code))
        return event
    }
}

extension CalendarEntry.Status {
    fileprivate var code: icalproperty_status {
        switch self {
        case .confirmed: ICAL_STATUS_CONFIRMED
        case .tentative: ICAL_STATUS_TENTATIVE
        case .cancelled: ICAL_STATUS_CANCELLED
        }
    }
}

extension Fault.Code {
    /// The calendar cannot be made.
    package static let feedUnwritten = Fault.Code("feed.unwritten", .program)
}
