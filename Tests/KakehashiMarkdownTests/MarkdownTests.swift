import Foundation
import Kakehashi
import KakehashiMarkdown
import TestSupport
import Testing

@Suite("Texts in Markdown")
struct MarkdownTests {
    @Test("A manual's own HTML and script addresses are left out; tables are drawn")
    func markup() {
        let markup = Markdown.markup("# 題\n\n<script>x</script>\n\n[a](javascript:x)\n\n|a|b|\n|-|-|\n|1|2|\n")
        #expect(markup.contains("<h1>題</h1>"))
        #expect(markup.contains("<table>"))
        #expect(!markup.contains("<script") && !markup.contains("javascript"))
    }

    @Test("blocks keep their lines, readings and strong words")
    func blocks() throws {
        let text = try Markdown.blocks(
            """
            # ｜電源《でんげん》を入れる

            きょうは**電源ボタン**を
            {長|なが}くおします。

            3. おす
               - まつ
            4. はなす

            | 番号 | 名前 |
            |---:|:-:|
            | 1 | {電源|でんげん} |
            | 2 |

            > おぼえる

            ![ボタンの絵](buttons.png)

            ---
            """, file: "handout.md")
        #expect(text.title == "電源を入れる")
        #expect(text.blocks.map(\.line) == [1, 3, 6, 10, 15, 17, 19])
        #expect(
            text.blocks[1].content
                == .paragraph(
                    RichText([
                        .init("きょうは"), .init("電源ボタン", isStrong: true), .init("を"), .init("長", reading: "なが"),
                        .init("くおします。"),
                    ])))
        #expect(
            text.blocks[2].content
                == .list(
                    start: 3,
                    items: [
                        [
                            MarkdownBlock(line: 6, .paragraph(RichText("おす"))),
                            MarkdownBlock(
                                line: 7,
                                .list(start: nil, items: [[MarkdownBlock(line: 7, .paragraph(RichText("まつ")))]])),
                        ],
                        [MarkdownBlock(line: 8, .paragraph(RichText("はなす")))],
                    ]))
        #expect(
            text.blocks[3].content
                == .table(
                    MarkdownTable(
                        alignments: [.right, .centre], head: [RichText("番号"), RichText("名前")],
                        rows: [
                            [RichText("1"), RichText([.init("電源", reading: "でんげん")])],
                            [RichText("2"), RichText()],
                        ])))
        #expect(text.blocks[4].content == .quote([MarkdownBlock(line: 15, .paragraph(RichText("おぼえる")))]))
        #expect(text.blocks[5].content == .picture(path: "buttons.png", words: "ボタンの絵"))
        #expect(text.blocks[6].content == .rule)
    }

    static let mistakes: [(text: String, code: Fault.Code, line: Int)] = [
        ("# 題\n\n｜電源を入れる", .markdownRuby, 3),
        ("一\n二 ｜電源《》", .markdownRuby, 2),
        ("{電源|でん", .markdownRuby, 1),
        ("- a\n- {|でん}", .markdownRuby, 2),
        ("**「電源」**を入れる", .markdownStrong, 1),
        ("| 番号 | 名前 |\n| 1 | 2 |", .markdownTable, 1),
        ("| 番号 |\n|---|\n| 1 | 2 |", .markdownTable, 3),
        ("文\n\n<b>太く</b>", .markdownMarkup, 3),
        ("文の中の ![絵](a.png) は置けない", .markdownPicturePlace, 1),
    ]

    @Test("says the line of a mistake", arguments: mistakes.indices)
    func mistake(index: Int) throws {
        let mistake = Self.mistakes[index]
        #expect(throws: Fault(mistake.code, ["file": "h.md", "line": "\(mistake.line)"])) {
            try Markdown.blocks(mistake.text, file: "h.md")
        }
    }

    @Test("tells all mistakes at once")
    func several() throws {
        let thrown = #expect(throws: Faults.self) { try Markdown.blocks("{a|\n\n**「い」**う\n\n<b>x</b>", file: "h.md") }
        #expect(thrown?.all.compactMap { $0.values["line"] } == ["1", "3", "5"])
    }

    @Test("braces, bars and brackets without readings stay as they are")
    func plain() throws {
        let text = try Markdown.blocks("{a} 《本》 a|b {c", file: "h.md")
        #expect(text.blocks.map(\.content) == [.paragraph(RichText("{a} 《本》 a|b {c"))])
    }

    @Test("any text ends in blocks or faults", arguments: UInt64(0)..<40)
    func anyText(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let parts = [
            "｜", "《", "》", "{", "|", "}", "漢字", "かな", "*", "**", "\n", "\n\n", "# ", "- ", "1. ", "> ", "![", "](", ")",
            "|-|\n", "<b>", "`", "\\", "　", "\u{0}", "e\u{301}", "---\n",
        ]
        for _ in 0..<20 {
            let text = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
                parts.randomElement(using: &random)
            }
            .joined()
            do {
                _ = try Markdown.blocks(text, file: "h.md")
            } catch let fault as Fault {
                #expect(fault.values["line"] != nil, "seed \(seed): \(text)")
            } catch let faults as Faults {
                #expect(faults.all.count > 1, "seed \(seed): \(text)")
            }
        }
    }
}
