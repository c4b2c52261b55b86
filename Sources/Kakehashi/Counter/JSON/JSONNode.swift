/// A value of a JSON file with its place, so that a fault can say where it is.
struct JSONNode {
    enum Value {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([JSONNode])
        case object([(key: String, node: JSONNode)])
    }

    let value: Value
    let line: Int

    var string: String? {
        guard case .string(let text) = value else { return nil }
        return text
    }

    var number: Double? {
        guard case .number(let number) = value else { return nil }
        return number
    }

    /// The number, where it is whole.
    var integer: Int? { number.flatMap { Int(exactly: $0) } }

    var bool: Bool? {
        guard case .bool(let flag) = value else { return nil }
        return flag
    }

    var array: [JSONNode]? {
        guard case .array(let nodes) = value else { return nil }
        return nodes
    }

    var object: [(key: String, node: JSONNode)]? {
        guard case .object(let members) = value else { return nil }
        return members
    }

    /// The member of an object.
    subscript(key: String) -> JSONNode? { object?.last { $0.key == key }?.node }
}
