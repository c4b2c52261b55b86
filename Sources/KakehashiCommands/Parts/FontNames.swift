package import KakehashiPaper

/// The site's ordered font lists in `config.json`: each character is set in the first font of its list that has it.
package struct FontNames: Hashable, Sendable, Codable {
    /// Names of people and places.
    package var name: [String]?
    /// 明朝
    package var serif: [String]?
    /// ゴシック
    package var sans: [String]?

    package init(name: [String]? = nil, serif: [String]? = nil, sans: [String]? = nil) {
        self.name = name
        self.serif = serif
        self.sans = sans
    }

    /// A list that is given names a font.
    var isUsable: Bool {
        [name, serif, sans].allSatisfy { $0.map { !$0.isEmpty && $0.allSatisfy { !$0.isEmpty } } ?? true }
    }

    /// The lists, the shipped ones for those that are left out. A font that a site names must be there.
    package var lists: FontLists {
        let shipped = FontLists.standard
        var lists = FontLists(name: name ?? shipped.name, serif: serif ?? shipped.serif, sans: sans ?? shipped.sans)
        lists.required = Set([name, serif, sans].compactMap { $0 }.joined())
        return lists
    }
}
