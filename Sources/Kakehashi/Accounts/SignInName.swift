/// What a member of staff types to sign in: 3 to 40 of small letters, digits, point, hyphen and underscore.
public struct SignInName: Hashable, Sendable {
    public let text: String

    /// Full-width and capital letters become narrow and small; nil for any other character or length.
    public init?(_ typed: String) {
        let text = Width.halfASCII(typed).lowercased().filter { !$0.isWhitespace }
        guard (3...40).contains(text.utf8.count), text.utf8.allSatisfy(SignInName.isAllowed) else { return nil }
        self.text = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || [45, 46, 95].contains(byte)
    }
}

extension SignInName: CustomStringConvertible {
    public var description: String { text }
}
