import CZlib
import Kakehashi

/// Packs bytes small (RFC 1951) with a dictionary of what such bytes often hold.
enum Deflate {
    /// What unpacking can say.
    enum Failure: Error, Equatable {
        /// The end is missing.
        case truncated
        /// These are no packed bytes, or none of this dictionary.
        case damaged
        /// More comes out than is allowed.
        case tooLong
    }

    static func pack(_ bytes: [UInt8], dictionary: [UInt8]) throws(Fault) -> [UInt8] {
        var stream = unsafe z_stream()
        guard unsafe kakehashi_deflate_begin(&stream) == Z_OK else { throw failure }
        defer { unsafe deflateEnd(&stream) }
        guard unsafe deflateSetDictionary(&stream, dictionary, UInt32(dictionary.count)) == Z_OK else { throw failure }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(bytes.count))))
        let status = unsafe run(&stream, &input, &output) { unsafe deflate($0, Z_FINISH) }
        guard status == Z_STREAM_END else { throw failure }
        return Array(output.prefix(unsafe Int(stream.total_out)))
    }

    static func unpack(_ bytes: [UInt8], dictionary: [UInt8], most: Int) throws(Failure) -> [UInt8] {
        var stream = unsafe z_stream()
        guard unsafe kakehashi_inflate_begin(&stream) == Z_OK else { throw .damaged }
        defer { unsafe inflateEnd(&stream) }
        guard unsafe inflateSetDictionary(&stream, dictionary, UInt32(dictionary.count)) == Z_OK else {
            throw .damaged
        }
        var input = bytes
        var output = [UInt8](repeating: 0, count: most)
        let status = unsafe run(&stream, &input, &output) { unsafe inflate($0, Z_FINISH) }
        let isFull = unsafe stream.avail_out == 0
        switch status {
        case Z_STREAM_END where unsafe stream.avail_in == 0: return Array(output.prefix(unsafe Int(stream.total_out)))
        case Z_OK, Z_BUF_ERROR: throw isFull ? .tooLong : .truncated
        default: throw .damaged
        }
    }

    /// Runs one pass over the buffers, which stand still while it runs.
    private static func run(
        _ stream: inout z_stream, _ input: inout [UInt8], _ output: inout [UInt8],
        _ pass: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> Int32 {
        unsafe input.withUnsafeMutableBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { output in
                unsafe stream.next_in = input.baseAddress
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = UInt32(output.count)
                return unsafe pass(&stream)
            }
        }
    }

    /// A check sum (CRC-32) of bytes.
    static func check(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: unsafe crc32(0, bytes, UInt32(bytes.count)))
    }

    private static var failure: Fault { Fault(.paperDrawing, ["status": "packing"]) }
}
