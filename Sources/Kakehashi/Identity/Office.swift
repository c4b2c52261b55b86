/// A municipality's office; every stored row belongs to one, since several may share an installation.
public struct Office: Hashable, Sendable {
    public let id: Identifier<Office>
    /// 全国地方公共団体コード, six digits.
    public let code: String
    /// The city's name, such as 架橋市.
    public let name: String

    public init(id: Identifier<Office>, code: String, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}
