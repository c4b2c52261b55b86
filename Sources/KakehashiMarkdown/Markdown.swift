package import Kakehashi

/// Texts in Markdown (CommonMark with GitHub's tables), for pages and for paper.
package enum Markdown {
    /// The text as markup of a web page: a city may change its manuals without being able to break the pages.
    package static func markup(_ text: String) -> String {
        MarkdownTree(text)?.markup ?? ""
    }

    /// The text as blocks for paper, with readings. Throws every mistake at once; `file` names the text in them.
    package static func blocks(_ text: String, file: String) throws -> MarkdownText {
        let source = MarkdownSource(text, file: file)
        guard let tree = MarkdownTree(source.text) else { return MarkdownText([]) }
        var reader = MarkdownReader(source)
        let blocks = unsafe reader.blocks(MarkdownNode(tree.root))
        let faults = source.faults + reader.faults
        // The tree must outlive its nodes.
        withExtendedLifetime(tree) {}
        guard faults.isEmpty else { throw faults.count == 1 ? faults[0] as any Error : Faults(faults) }
        return MarkdownText(blocks)
    }
}
