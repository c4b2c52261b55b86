package import Foundation
package import Kakehashi

/// A filled form with the artwork that it is printed on.
package struct FormSheet: Sendable {
    package let filled: FilledForm
    package let artwork: Data
    /// The pictures that the form's fields name, by file.
    package let pictures: [String: Data]

    /// How much of it is printed.
    package private(set) var extent = Extent.whole

    /// The pages of the form, the 別紙 sheets behind them, or both.
    package enum Extent: Sendable {
        case whole, pages, addendum
    }

    package init(filled: FilledForm, artwork: Data, pictures: [String: Data] = [:]) {
        self.filled = filled
        self.artwork = artwork
        self.pictures = pictures
    }

    package func taking(_ extent: Extent) -> FormSheet {
        var copy = self
        copy.extent = extent
        return copy
    }

    /// The numbers of the pages that are printed, from 1.
    var printedPages: [Int] { extent == .addendum ? [] : filled.pages }
}
