import Kakehashi
import KakehashiSeal
import TestSupport
import Testing

@Suite struct SecretTests {
    @Test func aTokenIsStoredAsItsDigestOnly() throws {
        let token = Token()
        #expect(token != Token())
        #expect(token.text.utf8.count == 64)
        #expect(Token(shown: token.text)?.digest == token.digest)
        #expect(token.digest != token.text)
        #expect("\(token)" == "Token")
        #expect(Token(shown: "short") == nil)
    }

    @Test func whatIsSealedOpensWithItsKeyOnly() throws {
        let key = SecretBox.Key()
        let message = Array("支援措置".utf8)
        let sealed = SecretBox(key).seal(message)
        #expect(try SecretBox(key).open(sealed) == message)
        #expect(throws: Fault(.sealBroken)) { try SecretBox(SecretBox.Key()).open(sealed) }
        #expect(SecretBox.Key(kept: key.secret) == key)
        #expect(SecretBox.Key(kept: [1]) == nil)
    }

    @Test func anyChangedBitIsSeen() throws {
        let key = SecretBox.Key()
        let sealed = SecretBox(key).seal([1, 2, 3])
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: Fault(.sealBroken)) { try SecretBox(key).open(changed) }
        }
        #expect(throws: Fault(.sealBroken)) { try SecretBox(key).open([]) }
    }

    @Test func comparingTellsEqualFromUnequal() {
        #expect(ConstantTime.areEqual("abc", "abc"))
        #expect(!ConstantTime.areEqual("abc", "abd"))
        #expect(!ConstantTime.areEqual("abc", "abcd"))
        #expect(ConstantTime.areEqual("", ""))
    }
}
