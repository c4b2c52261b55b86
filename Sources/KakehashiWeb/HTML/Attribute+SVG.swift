// Attributes of drawn pictures; colours come from classes, since the content policy forbids styles in the page.
extension Attribute {
    package static func viewBox(width: Int, height: Int) -> Attribute {
        Attribute("viewBox", "0 0 \(width) \(height)")
    }
    package static func x(_ value: Int) -> Attribute { Attribute("x", String(value)) }
    package static func y(_ value: Int) -> Attribute { Attribute("y", String(value)) }
    package static func x1(_ value: Int) -> Attribute { Attribute("x1", String(value)) }
    package static func y1(_ value: Int) -> Attribute { Attribute("y1", String(value)) }
    package static func x2(_ value: Int) -> Attribute { Attribute("x2", String(value)) }
    package static func y2(_ value: Int) -> Attribute { Attribute("y2", String(value)) }
    package static func cx(_ value: Int) -> Attribute { Attribute("cx", String(value)) }
    package static func cy(_ value: Int) -> Attribute { Attribute("cy", String(value)) }
    package static func r(_ value: Int) -> Attribute { Attribute("r", String(value)) }
    package static func width(_ value: Int) -> Attribute { Attribute("width", String(value)) }
    package static func height(_ value: Int) -> Attribute { Attribute("height", String(value)) }
    package static func textAnchor(_ value: String) -> Attribute { Attribute("text-anchor", value) }
    package static func points(_ values: [(Int, Int)]) -> Attribute {
        Attribute("points", values.map { "\($0.0),\($0.1)" }.joined(separator: " "))
    }
}
