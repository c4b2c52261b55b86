import CQPDF
import Glibc

/// Objects of a PDF; a handle of one file means nothing to another.
extension PDFFile {
    /// The value in a dictionary; null for what is none.
    func value(_ key: String, of object: qpdf_oh) -> qpdf_oh {
        unsafe qpdf_oh_get_key_if_dict(handle, object, key)
    }

    func set(_ key: String, of object: qpdf_oh, to value: qpdf_oh) {
        unsafe qpdf_oh_replace_key(handle, object, key, value)
    }

    func isNull(_ object: qpdf_oh) -> Bool { unsafe qpdf_oh_is_null(handle, object) != 0 }

    var root: qpdf_oh { unsafe qpdf_get_root(handle) }

    func isDictionary(_ object: qpdf_oh) -> Bool { unsafe qpdf_oh_is_dictionary(handle, object) != 0 }

    func isArray(_ object: qpdf_oh) -> Bool { unsafe qpdf_oh_is_array(handle, object) != 0 }

    func isStream(_ object: qpdf_oh) -> Bool { unsafe qpdf_oh_is_stream(handle, object) != 0 }

    func isName(_ object: qpdf_oh, _ name: String) -> Bool {
        unsafe qpdf_oh_is_name_and_equals(handle, object, name) != 0
    }

    /// The number of an indirect object; 0 for a direct one.
    func objectNumber(_ object: qpdf_oh) -> Int32 { unsafe qpdf_oh_get_object_id(handle, object) }

    /// A name with its stroke, `/Off`; nil for what is no name.
    func name(_ object: qpdf_oh) -> String? {
        guard unsafe qpdf_oh_is_name(handle, object) != 0, let text = unsafe qpdf_oh_get_name(handle, object) else {
            return nil
        }
        return unsafe String(cString: text)
    }

    /// A text string, whatever its encoding; nil for what is no string.
    func text(_ object: qpdf_oh) -> String? {
        guard unsafe qpdf_oh_is_string(handle, object) != 0 else { return nil }
        var length = 0
        guard let bytes = unsafe qpdf_oh_get_binary_utf8_value(handle, object, &length) else { return nil }
        return unsafe String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    /// A whole number; 0 for what is none.
    func integer(_ object: qpdf_oh) -> Int {
        var value: CLongLong = 0
        return unsafe qpdf_oh_get_value_as_longlong(handle, object, &value) != 0 ? Int(value) : 0
    }

    func remove(_ key: String, of object: qpdf_oh) { unsafe qpdf_oh_remove_key(handle, object, key) }

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

    func keys(of dictionary: qpdf_oh) -> [String] {
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

    /// A number; 0 for what is none.
    func number(_ object: qpdf_oh) -> Double {
        guard unsafe qpdf_oh_is_number(handle, object) != 0 else { return 0 }
        return unsafe qpdf_oh_get_numeric_value(handle, object)
    }

    /// A stream of page content.
    func stream(_ content: String) -> qpdf_oh { stream(Array(content.utf8)) }

    func stream(_ bytes: [UInt8]) -> qpdf_oh {
        let stream = unsafe qpdf_oh_new_stream(handle)
        let null = unsafe qpdf_oh_new_null(handle)
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

extension PDFFile {
    /// A stream's content as it lies in the file; nil where it cannot be read.
    func packedContent(of stream: qpdf_oh) -> [UInt8]? {
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = unsafe qpdf_oh_get_stream_data(handle, stream, qpdf_dl_none, nil, &buffer, &length)
        defer { unsafe free(buffer) }
        guard status == 0, let bytes = unsafe buffer else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: bytes, count: length))
    }

    /// A stream's content, unpacked; nil where it cannot be.
    func content(of stream: qpdf_oh) -> [UInt8]? {
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        var isFiltered: QPDF_BOOL = 0
        let status = unsafe qpdf_oh_get_stream_data(
            handle, stream, qpdf_dl_specialized, &isFiltered, &buffer, &length)
        defer { unsafe free(buffer) }
        guard status == 0, isFiltered != 0, let bytes = unsafe buffer else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: bytes, count: length))
    }
}
