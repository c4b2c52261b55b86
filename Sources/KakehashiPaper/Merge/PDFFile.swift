import CQPDF
import Foundation
import Kakehashi

/// Owns one PDF opened or made by qpdf, in memory.
@safe final class PDFFile {
    /// Freed by `qpdf_cleanup`, which wants the variable itself.
    private var owned: qpdf_data?
    /// The file's bytes, which qpdf reads from as long as the handle lives.
    private let bytes: UnsafeMutableBufferPointer<CChar>

    var handle: qpdf_data? { unsafe owned }

    /// A PDF without pages.
    init() throws {
        unsafe owned = unsafe qpdf_init()
        unsafe bytes = .allocate(capacity: 0)
        quiet()
        try check(unsafe qpdf_empty_pdf(owned), .paperMerging)
    }

    /// Opens a PDF; refuses one that is damaged or encrypted, naming the form that it belongs to.
    convenience init(_ data: Data, form: String) throws {
        let values = ["form": form]
        do {
            try self.init(reading: data)
        } catch {
            throw Fault(.paperArtworkUnreadable, values)
        }
        try check(unsafe qpdf_push_inherited_attributes_to_page(handle), .paperArtworkUnreadable, values)
    }

    /// Why a PDF cannot be opened.
    enum Refusal: Error {
        case damaged, encrypted
    }

    /// Opens a PDF without looking at its pages; what is damaged is not mended, since mending may lose something.
    init(reading data: Data) throws(Refusal) {
        unsafe owned = unsafe qpdf_init()
        unsafe bytes = .allocate(capacity: data.count)
        _ = unsafe data.copyBytes(to: bytes)
        quiet()
        unsafe qpdf_set_attempt_recovery(owned, 0)
        let status = unsafe qpdf_read_memory(owned, "artwork", bytes.baseAddress, UInt64(bytes.count), nil)
        if unsafe qpdf_has_error(owned) != 0 {
            let isLocked = unsafe qpdf_get_error_code(owned, qpdf_get_error(owned)) == qpdf_e_password
            throw isLocked ? .encrypted : .damaged
        }
        guard status == 0 else { throw .damaged }
        guard unsafe qpdf_is_encrypted(owned) == 0 else { throw .encrypted }
    }

    /// Whether something that was looked at since turned out to be damaged.
    var hasComplaint: Bool {
        unsafe qpdf_has_error(owned) != 0 || qpdf_more_warnings(owned) != 0
    }

    /// Gives each page what it inherits from the tree above it.
    func pushInherited() throws(Refusal) {
        guard unsafe qpdf_push_inherited_attributes_to_page(owned) == 0, !hasComplaint else { throw .damaged }
    }

    deinit {
        // An error that nobody fetched would be written on standard error.
        if unsafe qpdf_has_error(owned) != 0 { unsafe _ = qpdf_get_error(owned) }
        unsafe qpdf_cleanup(&owned)
        unsafe bytes.deallocate()
    }

    /// Messages are told as faults, not on standard error.
    private func quiet() {
        unsafe qpdf_silence_errors(owned)
        unsafe qpdf_set_suppress_warnings(owned, 1)
    }

    /// Turns qpdf's outcome into a fault; warnings are taken as damage.
    func check(_ status: QPDF_ERROR_CODE, _ code: Fault.Code, _ values: [String: String] = [:]) throws {
        guard status == 0, unsafe qpdf_has_error(owned) == 0 else {
            unsafe _ = qpdf_get_error(owned)
            throw Fault(code, values)
        }
    }

    var pageCount: Int { max(0, Int(unsafe qpdf_get_num_pages(owned))) }

    /// The page's object, from zero.
    func page(_ index: Int) -> qpdf_oh { unsafe qpdf_get_page_n(owned, index) }

    /// The finished file. Its streams stay as they came: ours from cairo and those of a prepared artwork are packed.
    func written() throws -> Data {
        try write {
            unsafe qpdf_set_stream_data_mode(owned, qpdf_s_preserve)
            unsafe qpdf_set_object_stream_mode(owned, qpdf_o_disable)
        }
    }

    /// The finished file, with what we have put into it packed too.
    func packed() throws -> Data {
        try write {
            unsafe qpdf_set_stream_data_mode(owned, qpdf_s_compress)
        }
    }

    /// The file as it is quickest to copy from: its streams packed anew, its objects each by itself.
    func prepared() throws -> Data {
        try write {
            unsafe qpdf_set_stream_data_mode(owned, qpdf_s_compress)
            unsafe qpdf_set_object_stream_mode(owned, qpdf_o_disable)
        }
    }

    private func write(_ choose: () -> Void) throws -> Data {
        try check(unsafe qpdf_init_write_memory(owned), .paperMerging)
        unsafe qpdf_set_deterministic_ID(owned, 1)
        choose()
        try check(unsafe qpdf_write(owned), .paperMerging)
        guard let buffer = unsafe qpdf_get_buffer(owned) else { throw Fault(.paperMerging) }
        return unsafe Data(bytes: buffer, count: qpdf_get_buffer_length(owned))
    }
}
