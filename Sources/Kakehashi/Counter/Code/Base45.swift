/// Bytes as the characters that 2D codes hold most densely (RFC 9285).
public enum Base45 {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
    private static let values = Dictionary(uniqueKeysWithValues: alphabet.enumerated().map { ($1, $0) })

    public static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 2) {
            let isPair = start + 1 < bytes.count
            var rest = isPair ? Int(bytes[start]) << 8 | Int(bytes[start + 1]) : Int(bytes[start])
            for _ in 0..<(isPair ? 3 : 2) {
                result.append(alphabet[rest % 45])
                rest /= 45
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Nil where the text is not of this kind.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.utf8.compactMap { values[$0] }
        guard digits.count == text.utf8.count, digits.count % 3 != 1 else { return nil }
        var result: [UInt8] = []
        for start in stride(from: 0, to: digits.count, by: 3) {
            let group = digits[start..<min(start + 3, digits.count)]
            let number = group.reversed().reduce(0) { $0 * 45 + $1 }
            guard number < (group.count == 3 ? 65_536 : 256) else { return nil }
            if group.count == 3 { result.append(UInt8(number >> 8)) }
            result.append(UInt8(number & 0xFF))
        }
        return result
    }
}
