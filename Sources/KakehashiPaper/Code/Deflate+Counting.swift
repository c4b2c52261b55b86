import CZlib

extension Deflate {
    /// How many bytes come out of zlib's (RFC 1950), as far as they can be read; nil beyond `most`.
    static func size(ofPacked bytes: [UInt8], most: Int) -> Int? {
        var size = 0
        return flow(bytes) { piece in
            size += piece.count
            return size <= most
        } ? size : nil
    }

    /// What comes out of zlib's bytes, as far as they can be read; nil where it is more than `most`.
    static func unpacked(_ bytes: [UInt8], most: Int) -> [UInt8]? {
        var all: [UInt8] = []
        return flow(bytes) { piece in
            all += piece
            return all.count <= most
        } ? all : nil
    }

    /// Unpacks piece by piece until the end, or what is damaged, or somebody has had enough; false then.
    private static func flow(_ bytes: [UInt8], _ take: (ArraySlice<UInt8>) -> Bool) -> Bool {
        var stream = unsafe z_stream()
        guard unsafe kakehashi_inflate_zlib_begin(&stream) == Z_OK else { return true }
        defer { unsafe inflateEnd(&stream) }
        var input = bytes
        var piece = [UInt8](repeating: 0, count: 65_536)
        return unsafe input.withUnsafeMutableBufferPointer { input in
            unsafe stream.next_in = input.baseAddress
            unsafe stream.avail_in = UInt32(input.count)
            while true {
                let (status, count) = unsafe piece.withUnsafeMutableBufferPointer { piece in
                    unsafe stream.next_out = piece.baseAddress
                    unsafe stream.avail_out = UInt32(piece.count)
                    let status = unsafe inflate(&stream, Z_NO_FLUSH)
                    return (status, piece.count - Int(unsafe stream.avail_out))
                }
                if count > 0, !take(piece.prefix(count)) { return false }
                guard status == Z_OK, count > 0 else { return true }
            }
        }
    }
}
