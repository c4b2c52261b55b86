package import Kakehashi

/// A year's timetable that the office works on.
package struct KeptTimetable: Hashable, Sendable {
    package var timetable: Timetable
    /// 0 for one that is not kept yet.
    package var version: Int

    package init(timetable: Timetable, version: Int = 0) {
        self.timetable = timetable
        self.version = version
    }
}
