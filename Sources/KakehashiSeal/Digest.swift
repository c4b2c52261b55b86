import CSodium

/// A BLAKE2b digest of 32 bytes (RFC 7693).
package struct Digest: Hashable, Sendable {
    package static let length = 32

    package let bytes: [UInt8]

    /// The digest of some bytes.
    package init(of message: some Collection<UInt8>) {
        Sodium.prepare()
        let input = Array(message)
        var output = [UInt8](repeating: 0, count: Digest.length)
        let result = unsafe crypto_generichash(&output, output.count, input, UInt64(input.count), nil, 0)
        precondition(result == 0, "BLAKE2b refuses only lengths out of range")
        bytes = output
    }

    /// The digest of a text's UTF-8.
    package init(of text: String) {
        self.init(of: text.utf8)
    }

    /// The digest as 64 hexadecimal digits, lower case.
    package var hex: String { Hex.text(bytes) }
}
