internal import CCMark

/// Markdown (CommonMark with GitHub's tables) as markup. HTML within the text is left out, and addresses that could
/// run a script too: a city may change its manuals without being able to break the pages.
enum Markdown {
    static func html(_ text: String) -> HTML {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return HTML() }
        defer { unsafe cmark_parser_free(parser) }
        let extensions = unsafe tables(for: parser)
        unsafe cmark_parser_feed(parser, text, text.utf8.count)
        guard let document = unsafe cmark_parser_finish(parser) else { return HTML() }
        defer { unsafe cmark_node_free(document) }
        guard let markup = unsafe cmark_render_html(document, CMARK_OPT_DEFAULT, extensions) else { return HTML() }
        defer { unsafe release(markup) }
        return HTML(rendered: unsafe String(cString: markup))
    }

    /// Switches tables on; the list belongs to the parser.
    private static func tables(
        for parser: OpaquePointer
    ) -> UnsafeMutablePointer<cmark_llist>? {
        if let table = unsafe cmark_find_syntax_extension("table") {
            _ = unsafe cmark_parser_attach_syntax_extension(parser, table)
        }
        return unsafe cmark_parser_get_syntax_extensions(parser)
    }

    /// The library's own allocator made the text.
    private static func release(_ text: UnsafeMutablePointer<CChar>) {
        unsafe cmark_get_default_mem_allocator().pointee.free(text)
    }
}
