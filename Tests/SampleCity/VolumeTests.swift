import FoundationEssentials
import Kakehashi
import Testing

/// How often the counter is asked for what: a weekday's visits in a city of 41,000, over the weekdays of a year.
@Suite struct VolumeTests {
    /// A year without weekends, holidays and the year's end.
    static let officeDays = 243.0

    @Test(arguments: [
        ("住民票", 50.0), ("印鑑登録証明書", 28), ("戸籍", 22), ("課税", 15), ("マイナンバーカード", 18), ("国民健康保険", 9), ("転入", 3.5),
        ("転出", 3.5), ("転居", 2.5), ("印鑑の登録", 3.5), ("死亡", 2.5), ("出生", 0.8), ("婚姻", 0.45), ("離婚", 0.2),
    ])
    func visitsOfAWeekday(procedure: String, visits: Double) throws {
        let rows = try CityFiles.rows("volumes.csv").filter { $0["手続名"]?.hasPrefix(procedure) == true }
        #expect(!rows.isEmpty)
        for row in rows {
            let daily = try #require(Double(row["取扱件数"] ?? "")) / VolumeTests.officeDays
            #expect(abs(daily - visits) <= 0.15 * visits, "\(procedure) \(row["年度"] ?? "") \(daily)")
        }
    }

    /// Families with children moving in: two to three a week.
    @Test(arguments: ["児童手当", "こども医療費", "子育て応援券"])
    func childrensFormsFollowTheFamilies(procedure: String) throws {
        for row in try CityFiles.rows("volumes.csv") where row["手続名"]?.hasPrefix(procedure) == true {
            let movingIn = 2.0 * 52...3.0 * 52
            let births = 201.0
            let volume = try #require(Double(row["取扱件数"] ?? ""))
            #expect((movingIn.lowerBound...(movingIn.upperBound + births)).contains(volume))
        }
    }

    /// Readings typed in by a section must fit what the classes' own records say.
    @Test func readingsOfTheCityFitItsRecords() throws {
        let city = try City.read.get()
        for row in try CityFiles.rows("readings-kakehashi-r8.csv") {
            let date = try #require(LocalDate(row["基準日"] ?? ""))
            let classes = city.sessions(of: date.fiscalYear).filter { $0.forAdults && $0.isOver && $0.date <= date }
            switch row["指標番号"] {
            case "1-7":
                let came = classes.filter { date.yearMonth.contains($0.date) }.map(\.came.count).reduce(0, +)
                #expect(try #require(Int(row["分母"] ?? "")) <= came, "answers of \(date)")
            case "1-8":
                let waited = classes.flatMap(\.applications).filter { $0.state == .waiting }.map(\.person)
                #expect(Set(waited).count == Int(row["値"] ?? ""), "waited in vain until \(date)")
            default: break
            }
        }
    }

    @Test func formsOfVolumesAreShipped() throws {
        let forms = Set(try CityFiles.rows("volumes.csv").compactMap { $0["様式"] }.filter { !$0.isEmpty })
        for form in forms {
            let template = CityFiles.root.appending(path: "Kiosk/Forms/\(form)/form.json").path
            #expect(FileManager.default.fileExists(atPath: template), "\(form)")
        }
        #expect(forms.count == 10)
    }
}
