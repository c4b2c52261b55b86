import Kakehashi
import KakehashiHTTP

/// What the boxes of a day say: an era, three numbers, and what is said not to be known.
///
/// An empty box is asked for again; a month or a day is unknown (不詳) only where somebody says so.
struct DateReading {
    private let era: String
    private let year: String
    private let month: String
    private let day: String
    private let isMonthUnknown: Bool
    private let isDayUnknown: Bool
    private let mayBePartial: Bool

    /// Why the boxes are no day, each with a sentence of its own.
    enum Refusal: Error, Equatable {
        case wrong
        /// Nothing stands in the box, and nobody said that it is not known.
        case noMonth, noDay
        /// Said not to be known, though its box is filled.
        case knownMonth, knownDay
        /// The era has no such day; it lies in another.
        case era(MisnamedEra)

        var phrase: String {
            switch self {
            case .wrong: "date"
            case .noMonth: "date.noMonth"
            case .noDay: "date.noDay"
            case .knownMonth: "date.knownMonth"
            case .knownDay: "date.knownDay"
            case .era: "date.era"
            }
        }

        var values: [String: String] {
            if case .era(let misnamed) = self { misnamed.values } else { [:] }
        }
    }

    init(_ path: String, _ form: FormValues, mayBePartial: Bool) {
        func box(_ part: String) -> String { DigitText.normalised(form.text("\(path).\(part)")) }
        era = form.text("\(path).era")
        year = box("year")
        month = box("month")
        day = box("day")
        isMonthUnknown = mayBePartial && DateReading.isTicked(path, "month", form)
        isDayUnknown = mayBePartial && (isMonthUnknown || DateReading.isTicked(path, "day", form))
        self.mayBePartial = mayBePartial
    }

    /// The field that says that a part is not known.
    static func unknownName(_ path: String, _ part: String) -> String { "\(path).\(part).unknown" }

    static func isTicked(_ path: String, _ part: String, _ form: FormValues) -> Bool {
        !form.text(unknownName(path, part)).isEmpty
    }

    /// The canonical text; empty where nothing is said at all.
    func value() throws(Refusal) -> String {
        guard ![year, month, day].allSatisfy(\.isEmpty) || isDayUnknown else { return "" }
        guard let number = year == "元" ? 1 : Int(year), isYear(number) else { throw .wrong }
        let (month, day) = (try monthNumber(), try dayNumber())
        let written = WrittenDay(Era(named: era), number, month, day)
        if let misnamed = written.misnamed { throw .era(misnamed) }
        guard let date = written.partial else { throw .wrong }
        return date.description
    }

    /// Nil where it is said not to be known.
    private func monthNumber() throws(Refusal) -> Int? {
        if isMonthUnknown {
            guard month.isEmpty else { throw .knownMonth }
            return nil
        }
        return try number(month, in: 1...12, orElse: .noMonth)
    }

    private func dayNumber() throws(Refusal) -> Int? {
        if isDayUnknown {
            guard day.isEmpty else { throw .knownDay }
            return nil
        }
        return try number(day, in: 1...31, orElse: .noDay)
    }

    /// A zero is asked about like an empty box: on the counters' own files it says that a part is not known.
    private func number(_ text: String, in range: ClosedRange<Int>, orElse absent: Refusal) throws(Refusal) -> Int {
        if mayBePartial, text.isEmpty || Int(text) == 0 { throw absent }
        guard let number = Int(text), range.contains(number) else { throw .wrong }
        return number
    }

    /// A year of four digits needs no era.
    private func isYear(_ number: Int) -> Bool {
        (Era(named: era) == nil ? 1850...2200 : 1...70).contains(number)
    }
}
