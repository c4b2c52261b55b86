import Kakehashi
import Testing

@Suite struct NumberTextTests {
    @Test(arguments: [
        ("０９０－１２３４－５６７８", "09012345678", "090-1234-5678"), ("(0982)52-2111", "0982522111", "0982-52-2111"),
        ("+81 90 1234 5678", "09012345678", "09012345678"), ("+81-90-1234-5678", "09012345678", "090-1234-5678"),
        ("０９８２ー５２ー２１１１", "0982522111", "0982-52-2111"), ("0982−52–2111", "0982522111", "0982-52-2111"),
    ])
    func telephones(text: String, digits: String, written: String) {
        #expect(PhoneNumber(text)?.digits == digits)
        #expect(PhoneNumber(text)?.description == written)
    }

    @Test(arguments: ["", "119", "123-4567", "090-1234-567a", "99012345678", "090123456789"])
    func noTelephones(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test(arguments: ["883-8555", "8838555", "〒８８３－８５５５", " 883 8555"]) func postalCodes(text: String) {
        #expect(PostalCode(text)?.description == "883-8555")
    }

    @Test(arguments: ["", "883-855", "88-38555", "883-85555", "八八三"]) func noPostalCodes(text: String) {
        #expect(PostalCode(text) == nil)
    }

    @Test(arguments: [
        ("abc", 3), ("架橋市", 6), ("ｶﾅ", 2), ("ア", 2), ("葛\u{E0102}", 2), ("𠮷", 2), ("e\u{301}", 1), ("", 0), ("①", 1),
        ("○△×↗", 4), ("㈱〒ー、", 8),
        ("Ａ", 2),
        ("はﾞ", 3),
    ])
    func columns(text: String, count: Int) {
        #expect(DisplayWidth.columns(text) == count)
    }

    @Test func padding() {
        #expect(DisplayWidth.padded("架橋", to: 6) == "架橋  ")
        #expect(DisplayWidth.rightAligned("12", to: 4) == "  12")
        #expect(DisplayWidth.padded("架橋市", to: 2) == "架橋市")
    }

    @Test(arguments: [
        ("--moth", "--month"), ("lsit", "list"), ("sesion", "session"), ("venue", "venues"), ("xyzzy", nil), ("", nil),
    ])
    func nearest(typed: String, name: String?) {
        #expect(Nearest.name(to: typed, among: ["--month", "list", "session", "venues", "--venue"]) == name)
    }
}
