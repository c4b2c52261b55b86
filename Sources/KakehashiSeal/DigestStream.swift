import CSodium

/// A BLAKE2b digest of bytes that come piece by piece.
@safe package final class DigestStream {
    /// libsodium's own state, whose layout Swift does not see; it wants 64 bytes of alignment.
    private let memory: UnsafeMutableRawPointer
    private var state: OpaquePointer { unsafe OpaquePointer(memory) }

    package init() {
        Sodium.prepare()
        unsafe memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        check(unsafe crypto_generichash_init(OpaquePointer(memory), nil, 0, Digest.length))
    }

    deinit {
        unsafe memory.deallocate()
    }

    package func add(_ bytes: [UInt8]) {
        check(unsafe crypto_generichash_update(state, bytes, UInt64(bytes.count)))
    }

    /// BLAKE2b refuses only lengths out of range and bytes after the end: a mistake of this program.
    private func check(_ status: Int32) {
        precondition(status == 0, "BLAKE2b refused")
    }

    /// The digest of everything added; ends the stream.
    package func finish() -> String {
        var output = [UInt8](repeating: 0, count: Digest.length)
        check(unsafe crypto_generichash_final(state, &output, output.count))
        return Hex.text(output)
    }
}
