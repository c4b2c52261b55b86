import Kakehashi

/// A value as a bar with its target as a dashed line; nothing where one of them is no number.
enum TargetBar {
    private static let width = 300

    static func html(_ standing: Standing, _ words: Words) -> HTML? {
        guard let value = standing.value?.amount.number, let target = standing.target?.amount.number else { return nil }
        let whole = max(value.approximate, target.approximate, 1e-9) * 1.15
        let place = { (number: ScaledNumber) in Int((max(0, number.approximate) / whole * Double(width)).rounded()) }
        let end = place(target)
        return H.svg(.class("chart strip"), .viewBox(width: width, height: 56), .role("img")) {
            H.svgTitle { words("staff.picture.bar", ["value": value.text, "target": target.text]) }
            H.line(.class("axis"), .x1(0), .y1(42), .x2(width), .y2(42))
            H.rect(.class("bar-value"), .x(0), .y(18), .width(max(2, place(value))), .height(24))
            H.line(.class("target"), .x1(end), .y1(6), .x2(end), .y2(50))
            H.svgText(.class("target-word"), .x(min(max(end - 4, 40), width)), .y(14), .textAnchor("end")) {
                words("staff.field.target")
            }
        }
    }
}
