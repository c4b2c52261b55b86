import CQPDF

/// Objects of a PDF; a handle of one file means nothing to another.
extension PDFFile {
    func value(_ key: String, of object: qpdf_oh) -> qpdf_oh { unsafe qpdf_oh_get_key(handle, object, key) }

    func set(_ key: String, of object: qpdf_oh, to value: qpdf_oh) {
        unsafe qpdf_oh_replace_key(handle, object, key, value)
    }

    func isNull(_ object: qpdf_oh) -> Bool { unsafe qpdf_oh_is_null(handle, object) != 0 }

    func parse(_ text: String) -> qpdf_oh { unsafe qpdf_oh_parse(handle, text) }

    func dictionary(ofStream stream: qpdf_oh) -> qpdf_oh { unsafe qpdf_oh_get_dict(handle, stream) }

    /// A copy of another file's object with all that it refers to; qpdf copies only what can be referred to.
    func copy(_ object: qpdf_oh, from other: PDFFile) -> qpdf_oh {
        let isIndirect = unsafe qpdf_oh_is_indirect(other.handle, object) != 0
        let source = isIndirect ? object : unsafe qpdf_make_indirect_object(other.handle, object)
        return unsafe qpdf_oh_copy_foreign_object(handle, other.handle, source)
    }

    /// A dictionary with the same entries, so that changing one page does not change another.
    func copy(ofDictionary dictionary: qpdf_oh) -> qpdf_oh {
        let result = unsafe qpdf_oh_new_dictionary(handle)
        guard unsafe qpdf_oh_is_dictionary(handle, dictionary) != 0 else { return result }
        for key in keys(of: dictionary) { set(key, of: result, to: value(key, of: dictionary)) }
        return result
    }

    private func keys(of dictionary: qpdf_oh) -> [String] {
        var keys: [String] = []
        unsafe qpdf_oh_begin_dict_key_iter(handle, dictionary)
        while unsafe qpdf_oh_dict_more_keys(handle) != 0 {
            guard let key = unsafe qpdf_oh_dict_next_key(handle) else { break }
            keys.append(unsafe String(cString: key))
        }
        return keys
    }

    /// The items of an array; a thing that is no array stands for itself, nothing for none.
    func items(of object: qpdf_oh) -> [qpdf_oh] {
        guard unsafe qpdf_oh_is_array(handle, object) != 0 else { return isNull(object) ? [] : [object] }
        let count = unsafe qpdf_oh_get_array_n_items(handle, object)
        return (0..<count).map { index in unsafe qpdf_oh_get_array_item(handle, object, index) }
    }

    func array(_ items: [qpdf_oh]) -> qpdf_oh {
        let array = unsafe qpdf_oh_new_array(handle)
        for item in items { unsafe qpdf_oh_append_item(handle, array, item) }
        return array
    }

    func number(_ object: qpdf_oh) -> Double { unsafe qpdf_oh_get_numeric_value(handle, object) }

    /// A stream of page content.
    func stream(_ content: String) -> qpdf_oh {
        let stream = unsafe qpdf_oh_new_stream(handle)
        let null = unsafe qpdf_oh_new_null(handle)
        let bytes = Array(content.utf8)
        unsafe qpdf_oh_replace_stream_data(handle, stream, bytes, bytes.count, null, null)
        return stream
    }

    /// Appends a page of another file.
    func append(_ page: qpdf_oh, of other: PDFFile) throws {
        try check(unsafe qpdf_add_page(handle, other.handle, page, 0), .paperMerging)
    }

    /// What the document is called and in which language it is.
    func setTitle(_ title: String) {
        let info = unsafe qpdf_oh_new_dictionary(handle)
        set("/Title", of: info, to: unsafe qpdf_oh_new_unicode_string(handle, title))
        set("/Info", of: unsafe qpdf_get_trailer(handle), to: unsafe qpdf_make_indirect_object(handle, info))
        set("/Lang", of: unsafe qpdf_get_root(handle), to: unsafe qpdf_oh_new_string(handle, "ja"))
    }
}
