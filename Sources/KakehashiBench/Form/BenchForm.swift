import Foundation
import Kakehashi

/// A page with sixty fields: thirty of text, and the other kinds between them.
enum BenchForm {
    private static let count = 60
    /// A picture as large as a city's mark.
    static let picture = "mark.png"

    static func template() throws -> FormTemplate {
        let fields = (0..<count).map { field($0, x: 14 + 62 * Double($0 % 3), y: 12 + 13.5 * Double($0 / 3)) }
        let json = """
            {"schemaVersion": 1, "id": "bench", "version": "1", "name": {"ja": "計測", "en": "Bench"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [\(fields.joined(separator: ",\n"))]}
            """
        return try FormTemplate(json: Data(json.utf8), file: "bench")
    }

    private static func field(_ index: Int, x: Double, y: Double) -> String {
        let name = "\"name\": \"field \(index)\""
        switch index {
        case 22: return "{\(name), \"kind\": \"image\", \"file\": \"\(picture)\", \(box(x, y))}"
        case 34:
            return "{\(name), \"kind\": \"handwriting\", \"purpose\": \"signature\", \"outline\": true, \(box(x, y))}"
        case 46: return "{\(name), \"kind\": \"vertical\", \"path\": \"person.name\", \"size\": 6, \(box(x, y))}"
        case 58:
            let paths = "\"paths\": [\"person.name\", \"person.birth\", \"address.new.text\"]"
            return "{\(name), \"kind\": \"code\", \(paths), \"box\": [\(x), \(y - 9), 58, 34]}"
        case 59: return "{\(name), \"kind\": \"officeUse\", \(box(x, y))}"
        default: return common(index, name, x: x, y: y)
        }
    }

    private static func common(_ index: Int, _ name: String, x: Double, y: Double) -> String {
        switch index % 12 {
        case 0: return "{\(name), \"kind\": \"date\", \"path\": \"person.birth\", \(date(x, y))}"
        case 2: return "{\(name), \"kind\": \"comb\", \"path\": \"account.number\", \"cells\": [\(cells(x, y))]}"
        case 4: return "{\(name), \"kind\": \"choiceCircle\", \"path\": \"person.sex\", \(options(x, y))}"
        case 6: return "{\(name), \"kind\": \"check\", \"path\": \"person.sex\", \(options(x, y))}"
        case 8: return "{\(name), \"kind\": \"paragraph\", \"path\": \"origin.address\", \"size\": 7, \(box(x, y))}"
        case 10: return "{\(name), \"kind\": \"static\", \"text\": \"転入\", \(box(x, y))}"
        default:
            let path = ["person.name", "address.new.text", "person.kana"][index / 2 % 3]
            return "{\(name), \"kind\": \"text\", \"path\": \"\(path)\", \"size\": 12, \(box(x, y))}"
        }
    }

    private static func box(_ x: Double, _ y: Double) -> String { "\"box\": [\(x), \(y), 58, 11]" }

    private static func options(_ x: Double, _ y: Double) -> String {
        "\"options\": {\"male\": [\(x), \(y), 5, 5], \"female\": [\(x + 8), \(y), 5, 5]}"
    }

    private static func cells(_ x: Double, _ y: Double) -> String {
        (0..<7).map { "[\(x + 6 * Double($0)), \(y), 6, 8]" }.joined(separator: ", ")
    }

    private static func date(_ x: Double, _ y: Double) -> String {
        """
        "era": {"showa": [\(x), \(y), 5, 5], "heisei": [\(x + 6), \(y), 5, 5]},
        "year": [\(x + 12), \(y), 9, 8], "month": [\(x + 24), \(y), 9, 8], "day": [\(x + 36), \(y), 9, 8]
        """
    }

    static func answers() throws -> Answers {
        let values = [
            ("person.name", "𠮷田　葛\u{E0100}葉"), ("person.kana", "ヨシダ　クズハ"), ("person.birth", "1989-01-07"),
            ("person.sex", "female"), ("account.number", "0123456"),
            ("address.new.text", "架橋市橋詰二丁目７番１１号"), ("origin.address", "岩木県本小路市東本町２番地１、ほか三筆のうち二筆"),
        ]
        return try values.reduce(into: Answers()) { $0 = try $0.setting($1.0, $1.1) }
    }
}
