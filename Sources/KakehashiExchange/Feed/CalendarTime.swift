import CICal
import Kakehashi

/// Dates and times as the calendar library has them.
enum CalendarTime {
    static let zone = "Asia/Tokyo"
    /// Seconds ahead of UTC.
    static let offset: Int32 = 9 * 60 * 60

    static func local(_ date: LocalDate, _ time: TimeOfDay) -> icaltimetype {
        // The midnight that ends a day begins the next one.
        let day = time.minutes == 1440 ? date.adding(days: 1) : date
        var result = unsafe icaltime_null_time()
        unsafe result.year = Int32(day.year)
        unsafe result.month = Int32(day.month)
        unsafe result.day = Int32(day.day)
        unsafe result.hour = Int32(time.minutes == 1440 ? 0 : time.hour)
        unsafe result.minute = Int32(time.minute)
        return unsafe result
    }

    static func universal(_ moment: Instant) -> icaltimetype {
        unsafe icaltime_from_timet_with_zone(
            time_t(moment.milliseconds / 1000), 0, icaltimezone_get_utc_timezone())
    }
}
