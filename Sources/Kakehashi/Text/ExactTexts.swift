/// A value with names in it. Swift's own equality of texts takes U+FA19 for U+795E, which are two ways to write a name;
/// what an import brings is compared by these texts too.
public protocol ExactTexts {
    /// The names, each scalar of which counts.
    var exactTexts: [ScalarText?] { get }
}

extension Person: ExactTexts {
    public var exactTexts: [ScalarText?] { [name, kana, needs, familyContact].map { $0.map(ScalarText.init) } }
}

extension Instructor: ExactTexts {
    public var exactTexts: [ScalarText?] { [name, kana, affiliation].map { $0.map(ScalarText.init) } }
}

extension Venue: ExactTexts {
    public var exactTexts: [ScalarText?] { [name, district, address].map { ScalarText($0) } }
}
