import Kakehashi

/// The header of a plain file in a tar archive (POSIX ustar): 512 bytes.
struct TarHeader: Hashable {
    static let block = 512
    /// Eleven octal digits hold no more.
    static let largest = 0o77777777777

    let name: String
    let size: Int

    /// Nil where name or size do not fit.
    init?(name: String, size: Int) {
        guard (1...100).contains(name.utf8.count), (0...TarHeader.largest).contains(size) else { return nil }
        self.name = name
        self.size = size
    }

    /// Reads a header; nil for whatever is not one of a plain file.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == TarHeader.block, Array(bytes[257..<262]) == Array("ustar".utf8), bytes[156] == 48,
            TarHeader.octal(bytes[148..<156]) == TarHeader.sum(bytes), let size = TarHeader.octal(bytes[124..<136]),
            let name = String(validating: bytes[0..<100].prefix { $0 != 0 }, as: UTF8.self)
        else { return nil }
        self.init(name: name, size: size)
    }

    /// How many bytes follow the file's own to fill its last block.
    var padding: Int { (TarHeader.block - size % TarHeader.block) % TarHeader.block }

    var bytes: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: TarHeader.block)
        func put(_ text: String, at place: Int) {
            bytes.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
        }
        put(name, at: 0)
        put("0000600", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        put(TarHeader.octal(size, digits: 11), at: 124)
        put(TarHeader.octal(0, digits: 11), at: 136)
        put("0", at: 156)
        put("ustar", at: 257)
        put("00", at: 263)
        put(TarHeader.octal(TarHeader.sum(bytes), digits: 6), at: 148)
        bytes[155] = 32
        return bytes
    }

    /// The sum of all bytes, those of the sum itself taken as spaces.
    private static func sum(_ bytes: [UInt8]) -> Int {
        bytes.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 32 : Int(bytes[$1])) }
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    private static func octal(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.filter { $0 != 0 && $0 != 32 }
        guard !digits.isEmpty, digits.allSatisfy({ (48...55).contains($0) }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}
