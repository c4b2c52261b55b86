/// A field's name or label, ready to be looked through for words in kana and kanji, English and romaji.
struct MeaningText {
    /// Katakana for hiragana, narrow letters, nothing between.
    private let japanese: String
    /// The Latin words, in small letters and without numbers behind them.
    private let words: Set<String>
    private let joined: String
    /// The first number in it that a member can have.
    let number: Int?

    init(_ text: String) {
        let folded = Kana.katakana(text)
        japanese = MeaningText.squeezed(folded)
        let words = MeaningText.words(folded)
        self.words = Set(words)
        joined = words.joined()
        number = folded.split { !$0.isNumber }.compactMap { Int($0) }
            .first { (1...Vocabulary.mostMembers).contains($0) }
    }

    func speaks(of topic: MeaningTopic) -> Bool {
        topic.japanese.contains { japanese.contains(MeaningText.squeezed(Kana.katakana($0))) }
            || topic.latin.contains { words.contains($0) || ($0.utf8.count > 4 && joined.contains($0)) }
    }

    private static func squeezed(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace && !"_-.・:：()（）/".contains($0) })
    }

    /// `applicantName_2` is applicant and name.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for character in text {
            let isLetter = character.isASCII && character.isLetter
            if !isLetter || (wasSmall && character.isUppercase) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isLetter { word += character.lowercased() }
            wasSmall = isLetter && character.isLowercase
        }
        return word.isEmpty ? words : words + [word]
    }
}
