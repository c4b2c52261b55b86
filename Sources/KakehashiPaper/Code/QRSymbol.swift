import CQREncode
import Kakehashi

/// A 2D code (QR, ISO/IEC 18004) as dark and light modules.
struct QRSymbol {
    /// How much of a code may be dirty and it can still be read.
    enum Correction: CaseIterable {
        /// 15 %
        case medium
        /// 7 %
        case low

        fileprivate var level: QRecLevel { self == .medium ? QR_ECLEVEL_M : QR_ECLEVEL_L }
    }

    /// Modules on a side.
    let side: Int
    private let dark: [Bool]

    /// Nil where the text is too long for any symbol, or has other characters than digits, capitals and ` $%*+-./:`.
    init?(_ text: String, _ correction: Correction) {
        guard let input = unsafe QRinput_new2(0, correction.level) else { return nil }
        defer { unsafe QRinput_free(input) }
        let bytes = Array(text.utf8)
        guard unsafe QRinput_append(input, QR_MODE_AN, Int32(bytes.count), bytes) == 0,
            let code = unsafe QRcode_encodeInput(input)
        else { return nil }
        defer { unsafe QRcode_free(code) }
        let side = Int(unsafe code.pointee.width)
        self.side = side
        dark = (0..<side * side).map { unsafe code.pointee.data[$0] & 1 == 1 }
    }

    /// The dark stretches of a row.
    func runs(row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for column in 0...side {
            let isDark = column < side && dark[row * side + column]
            if isDark { start = start ?? column }
            if !isDark, let begun = start {
                runs.append(begun..<column)
                start = nil
            }
        }
        return runs
    }
}
