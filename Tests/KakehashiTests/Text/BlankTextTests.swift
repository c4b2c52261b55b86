import Kakehashi
import Testing

@Suite("Text as people see it")
struct BlankTextTests {
    @Test(arguments: ["", " ", "　　", "\t\n", "\u{200B}", "\u{3164}", "\u{2800}", "\u{FE0F}", "\u{00A0}\u{2060}"])
    func nothingIsSeen(text: String) { #expect(BlankText.isBlank(text)) }

    @Test(arguments: ["あ", "　あ　", "葛\u{E0100}", "-", "0", "\u{200B}山"])
    func somethingIsSeen(text: String) { #expect(!BlankText.isBlank(text)) }

    @Test(
        "A telephone number gets its hyphens where its first digits say where they stand",
        arguments: [
            ("09000004112", "090-0000-4112"), ("０８０１２３４５６７８", "080-1234-5678"), ("0312345678", "03-1234-5678"),
            ("0120444113", "0120-444-113"), ("08001234567", "0800-123-4567"), ("0982522111", "0982522111"),
            ("0982-52-2111", "0982-52-2111"), ("050-12345678", "050-12345678"),
        ])
    func hyphens(typed: String, shown: String) throws {
        #expect(try #require(PhoneNumber(typed)).hyphenated == shown)
    }
}
