import CSodium
import Kakehashi

/// Seals bytes with a key (XSalsa20 and Poly1305): nobody without the key reads them or changes them unseen.
package struct SecretBox: Sendable {
    /// A key of 32 bytes.
    package struct Key: Hashable, Sendable {
        let bytes: [UInt8]

        /// A fresh key.
        package init() {
            bytes = RandomBytes.make(SecretBox.keyLength)
        }

        /// A key that was kept; nil for a wrong length.
        package init?(kept bytes: [UInt8]) {
            guard bytes.count == SecretBox.keyLength else { return nil }
            self.bytes = bytes
        }

        /// For keeping it where only its owner reads.
        package var secret: [UInt8] { bytes }
    }

    static let keyLength = Int(crypto_secretbox_KEYBYTES)
    private static let nonceLength = Int(crypto_secretbox_NONCEBYTES)
    private static let markLength = Int(crypto_secretbox_MACBYTES)

    private let key: Key

    package init(_ key: Key) {
        self.key = key
    }

    /// A fresh nonce, then the sealed message.
    package func seal(_ message: [UInt8]) -> [UInt8] {
        let nonce = RandomBytes.make(SecretBox.nonceLength)
        var sealed = [UInt8](repeating: 0, count: message.count + SecretBox.markLength)
        let result = unsafe crypto_secretbox_easy(&sealed, message, UInt64(message.count), nonce, key.bytes)
        precondition(result == 0, "sealing refuses only messages of impossible length")
        return nonce + sealed
    }

    /// The message; `seal.broken` where the key is another or a bit was changed.
    package func open(_ box: [UInt8]) throws -> [UInt8] {
        Sodium.prepare()
        guard box.count >= SecretBox.nonceLength + SecretBox.markLength else { throw Fault(.sealBroken) }
        let nonce = Array(box.prefix(SecretBox.nonceLength))
        let sealed = Array(box.dropFirst(SecretBox.nonceLength))
        var message = [UInt8](repeating: 0, count: sealed.count - SecretBox.markLength)
        let result = unsafe crypto_secretbox_open_easy(&message, sealed, UInt64(sealed.count), nonce, key.bytes)
        guard result == 0 else { throw Fault(.sealBroken) }
        return message
    }
}
