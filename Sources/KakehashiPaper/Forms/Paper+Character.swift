package import Foundation
package import Kakehashi

/// A square that shows one character.
private let square = PaperSize(width: 40, height: 40)

extension Paper {
    /// How `picture(of:)` shows it.
    package func depiction(of character: LackingCharacter) throws -> LackingCharacter.Depiction {
        if try face(having: character.whole) != nil { return .whole }
        return try face(having: character.base) == nil ? .none : .base
    }

    /// The character enlarged on white; nil where not even its base has a glyph.
    package func picture(of character: LackingCharacter) throws -> Data? {
        for shown in [character.whole, character.base] {
            guard let face = try face(having: shown) else { continue }
            return try picture(of: square, dotsPerInch: 150) { page in
                let box = PaperBox(x: 2, y: 2, width: square.width - 4, height: square.height - 4)
                try page.text(String(shown), in: box, TextStyle(face, 90), align: .centre, fit: .shrinking(to: 40))
            }
        }
        return nil
    }

    /// A list of fonts that has the character.
    private func face(having character: Character) throws -> Face? {
        try Face.allCases.first { try missing(in: String(character), face: $0).isEmpty }
    }
}

extension LackingCharacter {
    fileprivate var whole: Character { Character(text.text) }
}
