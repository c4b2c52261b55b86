import FoundationEssentials

/// Reads JSON (RFC 8259) strictly and remembers the line of each value, which the library's decoder does not.
struct JSONReader {
    /// Where reading stopped.
    struct SyntaxError: Error, Equatable {
        let line: Int
        let column: Int
    }

    private static let deepest = 32
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    static func read(_ data: Data) throws(SyntaxError) -> JSONNode {
        var reader = JSONReader(bytes: Array(data))
        if reader.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
        let node = try reader.node(depth: 0)
        reader.skipSpace()
        guard reader.position == reader.bytes.count else { throw reader.failure }
        return node
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var failure: SyntaxError { SyntaxError(line: line, column: position - lineStart + 1) }
    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
            position += 1
            if byte == 0x0A { (line, lineStart) = (line + 1, position) }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func node(depth: Int) throws(SyntaxError) -> JSONNode {
        skipSpace()
        guard depth < JSONReader.deepest else { throw failure }
        let start = line
        switch current {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try members(depth: depth)), line: start)
        case UInt8(ascii: "["): return JSONNode(value: .array(try elements(depth: depth)), line: start)
        case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), line: start)
        default: return JSONNode(value: try literal(), line: start)
        }
    }

    private mutating func members(depth: Int) throws(SyntaxError) -> [(key: String, node: JSONNode)] {
        position += 1
        var members: [(key: String, node: JSONNode)] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure }
            members.append((key, try node(depth: depth + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw failure }
        return members
    }

    private mutating func elements(depth: Int) throws(SyntaxError) -> [JSONNode] {
        position += 1
        var elements: [JSONNode] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            elements.append(try node(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw failure }
        return elements
    }

    /// Finds the string's end, and lets the library decode escapes and UTF-8.
    private mutating func string() throws(SyntaxError) -> String {
        let start = position
        guard take(UInt8(ascii: "\"")) else { throw failure }
        while let byte = current, byte != UInt8(ascii: "\""), byte >= 0x20 {
            position += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < bytes.count, take(UInt8(ascii: "\"")),
            let text = try? JSONDecoder().decode(String.self, from: Data(bytes[start..<position]))
        else { throw failure }
        return text
    }

    private mutating func literal() throws(SyntaxError) -> JSONNode.Value {
        let start = position
        while let byte = current, byte > 0x20, ![0x2C, 0x5D, 0x7D].contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            guard let number = JSONReader.number(text) else {
                position = start
                throw failure
            }
            return .number(number)
        }
    }

    private static func number(_ text: String) -> Double? {
        guard text.utf8.count < 32, text.utf8.allSatisfy({ "+-.eE0123456789".utf8.contains($0) }),
            let number = Double(text), number.isFinite
        else { return nil }
        return number
    }
}
