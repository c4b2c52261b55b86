import CCUPS

/// An answer of the print service, with its attributes read out.
@safe final class PrintAnswer {
    private let message: OpaquePointer

    init(_ message: OpaquePointer) {
        unsafe self.message = unsafe message
    }

    deinit {
        unsafe ippDelete(message)
    }

    /// The first group's attributes, all together.
    var group: PrintAttributes { everything().reduce(into: [:]) { all, pair in all[pair.name] = pair.value } }

    /// The answer cut into things, where each begins at the attribute named or an earlier one of the same thing.
    func groups(beginningWith key: String) -> [PrintAttributes] {
        var groups: [PrintAttributes] = []
        var current: PrintAttributes = [:]
        for entry in everything() {
            if entry.isSeparator {
                if current[key] != nil { groups.append(current) }
                current = [:]
            } else {
                current[entry.name] = entry.value
            }
        }
        if current[key] != nil { groups.append(current) }
        return groups
    }

    func integer(_ name: String) -> Int32? { group[name]?.integers.first }

    func strings(_ name: String) -> [String] { group[name]?.strings ?? [] }

    private struct Entry {
        let name: String
        let value: PrintValue
        let isSeparator: Bool
    }

    private func everything() -> [Entry] {
        var entries: [Entry] = []
        var attribute = unsafe ippFirstAttribute(message)
        while let one = unsafe attribute {
            if let name = unsafe ippGetName(one) {
                entries.append(
                    Entry(name: unsafe String(cString: name), value: unsafe PrintValue(one), isSeparator: false))
            } else {
                entries.append(Entry(name: "", value: PrintValue(), isSeparator: true))
            }
            unsafe attribute = ippNextAttribute(message)
        }
        return entries
    }
}

/// The attributes of one thing, by name.
typealias PrintAttributes = [String: PrintValue]

/// One attribute's values, as the kinds that we read.
struct PrintValue {
    var integers: [Int32] = []
    var strings: [String] = []
    var isTrue = false

    init() {}

    init(_ attribute: OpaquePointer) {
        let count = unsafe ippGetCount(attribute)
        let tag = unsafe ippGetValueTag(attribute)
        if tag == IPP_TAG_INTEGER || tag == IPP_TAG_ENUM {
            integers = (0..<count).map { unsafe ippGetInteger(attribute, $0) }
        } else if tag == IPP_TAG_BOOLEAN {
            isTrue = unsafe ippGetBoolean(attribute, 0) != 0
        } else {
            strings = (0..<count).compactMap { index in
                unsafe ippGetString(attribute, index, nil).map { unsafe String(cString: $0) }
            }
        }
    }
}
