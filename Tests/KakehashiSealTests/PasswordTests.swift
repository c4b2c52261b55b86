import Kakehashi
import KakehashiSeal
import Testing

@Suite struct PasswordTests {
    @Test func thePasswordMatchesAndNothingElse() throws {
        let hash = try PasswordHash(of: "かけはし 2026 橋を渡る", cost: .least)
        #expect(hash.matches("かけはし 2026 橋を渡る"))
        #expect(!hash.matches("かけはし 2026 橋を渡"))
        #expect(!hash.matches(""))
        #expect(hash.description == "PasswordHash")
    }

    @Test func theStandardCostIsArgon2idWith64MiB() throws {
        let hash = try PasswordHash(of: "correct horse")
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(PasswordHash(stored: hash.text).matches("correct horse"))
        #expect(!hash.isCheaper(than: .standard))
        #expect(try PasswordHash(of: "correct horse", cost: .least).isCheaper(than: .standard))
    }

    @Test func twoHashesOfOnePasswordDiffer() throws {
        #expect(try PasswordHash(of: "same", cost: .least) != PasswordHash(of: "same", cost: .least))
    }

    @Test(arguments: ["", "plain", "$argon2id$v=19$m=99999999,t=2,p=1$AAAA$BBBB"])
    func whatIsNoHashMatchesNothing(_ text: String) {
        #expect(!PasswordHash(stored: text).matches("plain"))
    }
}
