import CSodium
import Kakehashi
import Synchronization

/// The stored form of a password: Argon2id (RFC 9106) with its salt and cost in one text.
package struct PasswordHash: Hashable, Sendable {
    /// `$argon2id$v=19$m=65536,t=2,p=1$…`
    package let text: String

    package init(stored text: String) {
        self.text = text
    }

    /// How hard a guess is made: passes over so many bytes of memory.
    package struct Cost: Hashable, Sendable {
        package let passes: UInt64
        package let bytes: Int

        /// libsodium's interactive cost: two passes over 64 MiB, 0.06 s.
        package static let standard = Cost(passes: 2, bytes: 64 << 20)
        /// The least that there is, for tests that sign in often.
        package static let least = Cost(passes: 1, bytes: 8 << 10)
    }

    /// The lock `hashing`: one password at a time takes its 64 MiB, so that many guesses at once cannot take all memory.
    private static let hashing = Mutex(())

    /// Hashes a new password with a fresh salt.
    package init(of password: String, cost: Cost = .standard) throws {
        Sodium.prepare()
        var output = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let result = PasswordHash.hashing.withLock { _ in
            unsafe crypto_pwhash_str_alg(
                &output, password, UInt64(password.utf8.count), cost.passes, cost.bytes, crypto_pwhash_ALG_ARGON2ID13)
        }
        guard result == 0 else { throw Fault(.sealMemory) }
        text = String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether this is the password. Takes as long for a wrong one.
    package func matches(_ password: String) -> Bool {
        Sodium.prepare()
        return PasswordHash.hashing.withLock { _ in
            unsafe crypto_pwhash_str_verify(text, password, UInt64(password.utf8.count)) == 0
        }
    }

    /// Whether the password should be hashed anew at the next sign-in, since the cost was raised.
    package func isCheaper(than cost: Cost) -> Bool {
        Sodium.prepare()
        return unsafe crypto_pwhash_str_needs_rehash(text, cost.passes, cost.bytes) != 0
    }
}

extension PasswordHash: CustomStringConvertible {
    package var description: String { "PasswordHash" }
}
