import KakehashiSeal
import Testing

@Suite struct DigestTests {
    /// Values computed with Python's `hashlib.blake2b(digest_size=32)`.
    @Test(arguments: [
        ("", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
        ("架け橋", "9e2b7a1b1a70f926c09a7ad81038501b0a2daab395d091fa596db75564262387"),
    ])
    func digestIsBlake2b(_ text: String, _ expected: String) {
        #expect(Digest(of: text).hex == expected)
    }

    @Test func hexReadsBackWhatItWrote() {
        #expect(Hex.bytes(Hex.text(0...255)) == Array(0...255))
        #expect(Hex.bytes("0") == nil)
        #expect(Hex.bytes("zz") == nil)
    }
}
