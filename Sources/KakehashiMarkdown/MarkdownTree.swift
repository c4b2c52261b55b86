internal import CCMark

/// Owns the tree of a text that cmark-gfm has read (CommonMark with GitHub's tables), and the parser that made it.
@safe final class MarkdownTree {
    let root: OpaquePointer
    private let parser: OpaquePointer

    /// Nil where there is no memory.
    init?(_ text: String) {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        if let table = unsafe cmark_find_syntax_extension("table") {
            _ = unsafe cmark_parser_attach_syntax_extension(parser, table)
        }
        unsafe cmark_parser_feed(parser, text, text.utf8.count)
        guard let root = unsafe cmark_parser_finish(parser) else {
            unsafe cmark_parser_free(parser)
            return nil
        }
        unsafe self.parser = unsafe parser
        unsafe self.root = unsafe root
    }

    deinit {
        unsafe cmark_node_free(root)
        unsafe cmark_parser_free(parser)
    }

    /// The tree as markup of a web page. HTML within the text is left out, and addresses that could run a script too.
    var markup: String {
        let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
        guard let markup = unsafe cmark_render_html(root, CMARK_OPT_DEFAULT, extensions) else { return "" }
        // The library's own allocator made the text.
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(markup) }
        return unsafe String(cString: markup)
    }
}
