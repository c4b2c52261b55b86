extension Attribute {
    /// `get` or `post`.
    package static func method(_ value: String) -> Attribute { Attribute("method", value) }
    package static func type(_ value: String) -> Attribute { Attribute("type", value) }
    package static func name(_ value: String) -> Attribute { Attribute("name", value) }
    package static func value(_ value: String) -> Attribute { Attribute("value", value) }
    package static func content(_ value: String) -> Attribute { Attribute("content", value) }
    package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    package static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }
    package static func autocomplete(_ value: String) -> Attribute { Attribute("autocomplete", value) }
    package static func inputMode(_ value: String) -> Attribute { Attribute("inputmode", value) }
    package static func maxLength(_ value: Int) -> Attribute { Attribute("maxlength", String(value)) }
    package static func rows(_ value: Int) -> Attribute { Attribute("rows", String(value)) }
    package static func min(_ value: String) -> Attribute { Attribute("min", value) }
    package static func max(_ value: String) -> Attribute { Attribute("max", value) }
    package static func colSpan(_ value: Int) -> Attribute { Attribute("colspan", String(value)) }
    /// `col` or `row`.
    package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
    package static func form(_ id: String) -> Attribute { Attribute("form", id) }
    package static func alt(_ value: String) -> Attribute { Attribute("alt", value) }
    package static func charset(_ value: String) -> Attribute { Attribute("charset", value) }
    package static func httpEquiv(_ value: String) -> Attribute { Attribute("http-equiv", value) }
    package static func enctype(_ value: String) -> Attribute { Attribute("enctype", value) }
    package static var autofocus: Attribute { Attribute("autofocus") }
    package static var required: Attribute { Attribute("required") }
    package static var checked: Attribute { Attribute("checked") }
    package static var selected: Attribute { Attribute("selected") }
    package static var open: Attribute { Attribute("open") }
    package static var `defer`: Attribute { Attribute("defer") }
}

extension Attribute {
    /// The attribute where the condition holds.
    package func when(_ condition: Bool) -> Attribute? { condition ? self : nil }
}
