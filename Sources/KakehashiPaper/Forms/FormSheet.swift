package import Foundation
package import Kakehashi

/// A filled form with the artwork that it is printed on.
package struct FormSheet: Sendable {
    package let filled: FilledForm
    package let artwork: Data
    /// The pictures that the form's fields name, by file.
    package let pictures: [String: Data]

    package init(filled: FilledForm, artwork: Data, pictures: [String: Data] = [:]) {
        self.filled = filled
        self.artwork = artwork
        self.pictures = pictures
    }
}
