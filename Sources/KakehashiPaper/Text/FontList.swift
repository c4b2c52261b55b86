/// The loaded fonts of a list, in order, and which of them has what, as far as it has been asked.
///
/// Belongs to one typesetter, which one caller at a time uses.
final class FontList {
    let fonts: [LoadedFont]
    /// By the character and its variation selector, never by `Character`: that compares by canonical equivalence.
    private var known: [UInt64: Int] = [:]
    private static let absent = -1
    /// More characters than any office writes; beyond that it is forgotten and asked anew.
    private static let mostKnown = 20_000

    init(_ fonts: [LoadedFont]) {
        self.fonts = fonts
    }

    /// The first font that has the character, in the form that the selector asks for.
    func font(for scalar: Unicode.Scalar, _ selector: Unicode.Scalar?) -> LoadedFont? {
        let key = UInt64(scalar.value) << 32 | UInt64(selector?.value ?? 0)
        if let index = known[key] { return index == FontList.absent ? nil : fonts[index] }
        let index = fonts.firstIndex { $0.has(scalar, selector: selector) } ?? FontList.absent
        if known.count >= FontList.mostKnown { known = [:] }
        known[key] = index
        return index == FontList.absent ? nil : fonts[index]
    }

    /// The first font that has all of the grapheme.
    func font(for grapheme: Character) -> LoadedFont? {
        if grapheme == "\n" || grapheme == "\r\n" { return fonts.first }
        return fonts.first { $0.covers(grapheme) }
    }
}
