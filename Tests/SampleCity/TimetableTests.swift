import Kakehashi
import Testing

/// Who holds classes, where and when: the upper half of the field's table, and no clash anywhere.
@Suite struct TimetableTests {
    let city: City

    init() throws { city = try City.read.get() }

    @Test func aCityHallAndElevenHalls() {
        #expect(city.venues.count == 12)
        #expect(city.venues[City.cityHall]?["施設名"] == "架橋市役所")
        #expect(city.venues.values.filter { $0["施設名"]?.hasSuffix("公民館") == true }.count == 11)
        #expect(Set(city.sessions.map(\.venue)).count == 12, "every place has its classes")
    }

    @Test(arguments: [City.first, City.second])
    func eightyToNinetyClassesAYear(year: FiscalYear) {
        #expect((80...90).contains(city.sessions(of: year).filter(\.held).count))
    }

    @Test func theBodiesHoldTheirClassesMonthByMonth() {
        for month in City.first.months + City.second.months {
            let hosts = city.sessions.filter { $0.held && month.contains($0.date) }.map(\.host).counted
            let quiet = month.month == 8 || month.month == 1
            let ofCity = month.month == 10 ? 8...8 : quiet ? 2...2 : 4...5
            #expect(ofCity.contains(hosts[.city] ?? 0), "\(month) \(hosts)")
            #expect(hosts[.districtGroup] ?? 0 == (quiet ? 0 : 2), "\(month) \(hosts)")
            #expect((quiet ? 0...0 : 1...2).contains(hosts[.carrier] ?? 0), "\(month) \(hosts)")
        }
    }

    @Test func everyMonthHasADayWithTwoClassesOfTheCity() {
        for month in City.first.months + City.second.months {
            let days = city.sessions.filter { $0.held && $0.host == .city && month.contains($0.date) }.map(\.date)
            #expect(days.counted.values.contains { $0 >= 2 }, "\(month)")
        }
    }

    @Test func seatsAreThoseOfTheField() {
        for session in city.sessions {
            let usual: ClosedRange<Int> =
                switch session.course {
                case "line": 12...15
                case "myna-portal", "e-tax": 6...8
                case _ where session.programme == .programming: 10...15
                case _ where session.level == .introductory: 10...10
                default: 10...15
                }
            #expect(usual.contains(session.capacity), "\(session.number)")
            #expect(session.capacity <= Int(city.venues[session.venue]?["定員"] ?? "") ?? 0, "\(session.number)")
            #expect(session.capacity <= 5 * session.staff.count, "\(session.number): at most five learners a head")
        }
    }

    @Test func noVenueAndNobodyIsInTwoPlaces() {
        for (at, one) in city.sessions.enumerated() {
            for other in city.sessions.dropFirst(at + 1)
            where one.date == other.date && one.start < other.end && other.start < one.end {
                #expect(one.venue != other.venue, "\(one.number) \(other.number)")
                #expect(Set(one.staff).isDisjoint(with: other.staff), "\(one.number) \(other.number)")
            }
        }
    }

    @Test func staffTeachTheLevelsThatTheyKnow() {
        for session in city.sessions {
            for person in session.staff {
                let levels = city.instructors[person]?["レベル"]?.split(separator: ";").map(String.init) ?? []
                #expect(levels.contains(session.level.japanese), "\(session.number) \(person)")
            }
        }
    }

    @Test func classesKeepOpeningHours() throws {
        for session in city.sessions {
            let opens = try #require(TimeOfDay(city.venues[session.venue]?["開館時刻"] ?? ""))
            let closes = try #require(TimeOfDay(city.venues[session.venue]?["閉館時刻"] ?? ""))
            #expect(opens <= session.start && session.end <= closes, "\(session.number)")
        }
    }

    @Test func closedDaysAndHolidaysAreKeptButForAReason() throws {
        let closures = try CityFiles.rows("closures.csv")
        for session in city.sessions {
            let here = try closures.filter { row in
                let first = try #require(LocalDate(row["開始日"] ?? ""))
                let last = try #require(LocalDate(row["終了日"] ?? ""))
                return ["", session.venue].contains(row["施設番号"]) && first <= session.date && session.date <= last
            }.map { $0["区分"] ?? "" }
            let holiday = NationalHolidays().contains(session.date) && !here.contains("祝日除外")
            let free = !holiday && !here.contains("休館") && !here.contains("祝日")
            #expect(free == session.reason.isEmpty, "\(session.number) on \(session.date)")
        }
        #expect(city.sessions.contains { !$0.reason.isEmpty }, "one class is held on a closed day for a reason")
        #expect(
            city.sessions.contains { $0.reason.isEmpty && NationalHolidays().contains($0.date) },
            "one hall opens on a holiday")
    }

    @Test func theYearsEndIsClosed() throws {
        let ends = try CityFiles.rows("closures.csv").filter { $0["理由"] == "年末年始" }
        #expect(ends.map { $0["開始日"] } == ["2025-12-29", "2026-12-29"])
        #expect(ends.map { $0["終了日"] } == ["2026-01-03", "2027-01-03"])
        #expect(ends.allSatisfy { $0["施設番号"] == "" && $0["区分"] == "休館" })
    }
}
