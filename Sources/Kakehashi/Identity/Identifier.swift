/// The key of one kind of thing: a session's key cannot be handed in where a person's is wanted.
public struct Identifier<Thing>: Hashable, Comparable, Sendable {
    public let uuid: UUIDv7

    public init(_ uuid: UUIDv7) {
        self.uuid = uuid
    }

    /// A fresh key.
    public init(at instant: Instant) {
        uuid = UUIDv7(at: instant)
    }

    /// Reads a key as it is written; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let uuid = UUIDv7(text) else { return nil }
        self.uuid = uuid
    }

    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.uuid < right.uuid
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { uuid.description }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let uuid = UUIDv7(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a key")
        }
        self.uuid = uuid
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
