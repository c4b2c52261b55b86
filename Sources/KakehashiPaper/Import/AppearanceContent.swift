/// The content of a field's drawing, in which the value stands between marks.
struct AppearanceContent {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The content without the value; nil where nothing is marked as one.
    var withoutValue: [UInt8]? {
        var words = ContentWords(bytes)
        var start: Int?
        var depth = 0
        var last = ""
        var lastStart = 0
        while let word = words.next() {
            switch word.text {
            case "BMC", "BDC":
                if start == nil, word.text == "BMC", last == "/Tx" { start = lastStart }
                if start != nil { depth += 1 }
            case "EMC" where start != nil:
                depth -= 1
                if depth == 0, let start { return Array(bytes[..<start]) + Array(bytes[word.end...]) }
            default: break
            }
            (last, lastStart) = (word.text, word.start)
        }
        return nil
    }
}

/// Splits page content into words, passing over strings and comments.
private struct ContentWords {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> (text: String, start: Int, end: Int)? {
        while position < bytes.count {
            switch bytes[position] {
            case 0, 9, 10, 12, 13, 32: position += 1
            case UInt8(ascii: "%"): skipComment()
            case UInt8(ascii: "("): skipString()
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ")"):
                position += 1
            default: return word()
            }
        }
        return nil
    }

    private mutating func word() -> (text: String, start: Int, end: Int) {
        let start = position
        position += 1
        while position < bytes.count, !"\0\t\n\u{C}\r ()<>[]/%".utf8.contains(bytes[position]) { position += 1 }
        return (String(decoding: bytes[start..<position], as: UTF8.self), start, position)
    }

    private mutating func skipComment() {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
    }

    private mutating func skipString() {
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            position += 1
            if depth == 0 { return }
        }
    }
}
