import Kakehashi
import KakehashiSeal

/// The code that the server shows on its own console while the office has no administrator: who can read it may make
/// the first one in the browser, and nobody else who happens to reach the page.
package struct FirstStartCode: Sendable {
    /// Sixteen letters and digits in groups of four, without those that look alike.
    package let text: String

    private static let signs = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")

    package init() {
        // Sixteen bytes taken modulo 31 signs: more than 78 bits, however slightly uneven.
        let signs = RandomBytes.make(16).map { FirstStartCode.signs[Int($0) % FirstStartCode.signs.count] }
        let groups = stride(from: 0, to: 16, by: 4).map { String(signs[$0..<$0 + 4]) }
        text = groups.joined(separator: "-")
    }

    /// Whether this is what was typed; small letters, spaces and missing hyphens are forgiven.
    package func matches(_ typed: String) -> Bool {
        ConstantTime.areEqual(FirstStartCode.plain(typed), FirstStartCode.plain(text))
    }

    private static func plain(_ code: String) -> String {
        String(Width.halfASCII(code).uppercased().filter { $0.isLetter || $0.isNumber })
    }
}
