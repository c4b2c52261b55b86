/// A kind of element; called, it makes one.
package struct Element: Sendable {
    private let name: StaticString
    private let isVoid: Bool

    /// Names stand in the source and nowhere else.
    init(_ name: StaticString, isVoid: Bool = false) {
        self.name = name
        self.isVoid = isVoid
    }

    package func callAsFunction(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML) -> HTML {
        HTML(opening: opening(attributes), content: content(), closing: "</\(name)>")
    }

    package func callAsFunction(_ attributes: Attribute?...) -> HTML {
        HTML(opening: opening(attributes), content: nil, closing: isVoid ? "" : "</\(name)>")
    }

    /// For elements whose attributes are put together in steps.
    package func with(_ attributes: [Attribute?], @HTMLBuilder content: () -> HTML) -> HTML {
        HTML(opening: opening(attributes), content: content(), closing: "</\(name)>")
    }

    /// The same without content.
    package func alone(_ attributes: [Attribute?]) -> HTML {
        HTML(opening: opening(attributes), content: nil, closing: isVoid ? "" : "</\(name)>")
    }

    private func opening(_ attributes: [Attribute?]) -> String {
        attributes.reduce(into: "<\(name)") { $0 += $1?.markup ?? "" } + ">"
    }
}
