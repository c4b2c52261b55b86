package import Foundation
package import Kakehashi

/// A filled form with the artwork that it is printed on.
package struct FormSheet: Sendable {
    package let filled: FilledForm
    package let artwork: Data

    package init(filled: FilledForm, artwork: Data) {
        self.filled = filled
        self.artwork = artwork
    }
}
