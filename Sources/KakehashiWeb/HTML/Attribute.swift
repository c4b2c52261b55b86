/// An attribute of an element. Values are escaped; addresses must be of this site; there is none for scripts or styles.
package struct Attribute: Sendable {
    let markup: String

    /// Names stand in the source and nowhere else.
    init(_ name: StaticString, _ value: String) {
        markup = " \(name)=\"\(HTML.escaped(value))\""
    }

    /// An attribute without a value, such as `checked`.
    init(_ name: StaticString) {
        markup = " \(name)"
    }
}

extension Attribute {
    package static func id(_ value: String) -> Attribute { Attribute("id", value) }
    /// Classes, separated by spaces.
    package static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    package static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    package static func title(_ value: String) -> Attribute { Attribute("title", value) }
    package static func role(_ value: String) -> Attribute { Attribute("role", value) }
    package static func tabIndex(_ value: Int) -> Attribute { Attribute("tabindex", String(value)) }
    package static func dateTime(_ value: String) -> Attribute { Attribute("datetime", value) }
    package static var draggable: Attribute { Attribute("draggable", "true") }
    package static var hidden: Attribute { Attribute("hidden") }
    package static func data(_ name: StaticString, _ value: String) -> Attribute { Attribute(data: name, value) }

    private init(data name: StaticString, _ value: String) {
        markup = " data-\(name)=\"\(HTML.escaped(value))\""
    }
}

// MARK: Accessibility
extension Attribute {
    package static func ariaLabel(_ value: String) -> Attribute { Attribute("aria-label", value) }
    package static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
    package static func describedBy(_ ids: String) -> Attribute { Attribute("aria-describedby", ids) }
    package static func current(_ value: String) -> Attribute { Attribute("aria-current", value) }
    package static var ariaHidden: Attribute { Attribute("aria-hidden", "true") }
    package static var invalid: Attribute { Attribute("aria-invalid", "true") }
    package static func controls(_ id: String) -> Attribute { Attribute("aria-controls", id) }
    package static func expanded(_ state: Bool) -> Attribute { Attribute("aria-expanded", String(state)) }
    package static func live(_ value: String) -> Attribute { Attribute("aria-live", value) }
}

// MARK: Addresses
extension Attribute {
    package static func href(_ path: String) -> Attribute { Attribute("href", local(path)) }
    package static func src(_ path: String) -> Attribute { Attribute("src", local(path)) }
    package static func action(_ path: String) -> Attribute { Attribute("action", local(path)) }
    package static func rel(_ value: String) -> Attribute { Attribute("rel", value) }

    /// Addresses within this site only: `/path`, `#part` or `?query`; others lead nowhere.
    static func local(_ path: String) -> String {
        let isPath = path.hasPrefix("/") && !path.hasPrefix("//") && !path.hasPrefix("/\\")
        return isPath || path.hasPrefix("#") || path.hasPrefix("?") ? path : "#"
    }
}
