import Foundation
import TestSupport

/// What takes the inputs.
enum FuzzTarget: String, CaseIterable {
    /// A city's `form.json`.
    case template
    /// A file of answers.
    case answers
    /// Somebody's PDF.
    case pdf
    /// What a scanner read.
    case code

    var corpus: String { Repository.path("Tests/Fuzz/Corpus/\(rawValue)") }
}
