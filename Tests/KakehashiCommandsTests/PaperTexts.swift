/// What paper beside the official forms may say.
enum PaperTexts {
    static let all = [
        FaultText(
            "label.glyph", ["codePoint": "U+10FFFD", "row": "3"],
            "Label 3, counted from the first of the list: none of the fonts has the character U+10FFFD. Write the character in that row in another form, or take the row out and write the label by hand.",
            "名簿の3件目のラベルの文字 U+10FFFD が、どの書体にもありません。その行の文字をほかの字で書くか、行を除いて、ラベルに手で書いてください。"),
        FaultText(
            "label.overflow", ["row": "3"],
            "Label 3, counted from the first of the list: the name or the address does not fit. Shorten it in that row, or choose a sheet with larger labels.",
            "名簿の3件目のラベルに、名前か住所が入りきりません。その行を短くするか、大きいラベルの用紙を選んでください。"),
        FaultText(
            "handout.missing", ["course": "line"],
            "The course 'line' has no handout. Put handout.md into the course's folder.",
            "講座「line」には配り紙がありません。講座のフォルダーに handout.md を置いてください。"),
        FaultText(
            "handout.pictureMissing", ["file": "handout.md", "line": "3", "picture": "a.png"],
            "handout.md, line 3: there is no picture 'a.png'. Put it into the course's folder, or correct its name.",
            "handout.mdの3行目: 画像「a.png」がありません。講座のフォルダーに画像を置くか、名前を直してください。"),
        FaultText(
            "handout.pictureUnreadable", ["file": "handout.md", "line": "3", "picture": "a.png"],
            "handout.md, line 3: the picture 'a.png' cannot be read. Bring a PNG or a JPEG of at most 6000 pixels a side.",
            "handout.mdの3行目: 画像「a.png」を読めません。縦横6000画素までのPNGかJPEGにしてください。"),
        FaultText(
            "label.layoutUnreadable", ["file": "handout.md"],
            "The label sheet 'handout.md' is not right. Correct its measures (mm) in Kiosk/Labels so that they fit A4.",
            "ラベル用紙のファイル「handout.md」が正しくありません。Kiosk/Labels のファイルの寸法（mm）を、A4に収まるように直してください。"),
        FaultText(
            "label.nothing", [:],
            "There is nobody to put on labels. Check the session's registrations or the file.",
            "ラベルにする人がいません。教室の受付か、ファイルの中身を確かめてください。"),
        FaultText(
            "label.start", ["count": "24", "layout": "24"],
            "The label sheet '24' has only 24 labels. Begin at a label from 1 to 24.",
            "ラベル用紙「24」には24枚しかありません。始める位置を、1から24までにしてください。"),
        FaultText(
            "label.unknown", ["known": "confirmed, offered", "layout": "24"],
            "There is no label sheet '24'. Label sheets are: confirmed, offered.",
            "「24」というラベル用紙はありません。用紙は confirmed, offered のどれかです。"),
        FaultText(
            "letter.cancelled", ["session": "26-0001"],
            "Session 26-0001 is cancelled. Make the letters that tell so.",
            "教室26-0001は中止になりました。中止のお知らせを作ってください。"),
        FaultText(
            "letter.envelope", ["file": "handout.md"],
            "With the envelope of 'handout.md' an address does not stay in the window. Measure envelope and window again (mm) and correct the file.",
            "「handout.md」の封筒では、住所が窓に収まりません。封筒と窓の大きさ（mm）を測り直して、直してください。"),
        FaultText(
            "letter.listUnreadable", ["file": "handout.md"],
            "The file of letters 'handout.md' cannot be read. Check letters.json and the .md of each letter in Kiosk/Letters.",
            "手紙のファイル「handout.md」を読めません。Kiosk/Letters の letters.json と、手紙ごとの .md を確かめてください。"),
        FaultText(
            "letter.nobody", ["session": "26-0001"],
            "Nobody of session 26-0001 gets this letter. Check where the session's registrations stand.",
            "教室26-0001に、この手紙を送る人はいません。教室の受付の状態を確かめてください。"),
        FaultText(
            "letter.notCancelled", ["session": "26-0001"],
            "Session 26-0001 is not cancelled. Cancel the session before its letters are made.",
            "教室26-0001は中止になっていません。中止の手紙は、教室を中止にしてから作ってください。"),
        FaultText(
            "letter.notFor", ["registration": "A-0001"],
            "Registration 'A-0001' is not one that gets this letter. Check its number and where it stands.",
            "受付「A-0001」は、この手紙を送る受付ではありません。受付番号と、受付の状態を確かめてください。"),
        FaultText(
            "letter.place", ["file": "handout.md", "line": "3", "place": "x"],
            "handout.md, line 3: nothing is known for 'x'. Use a name that the manual lists.",
            "handout.mdの3行目: 「x」に入れるものがありません。手引きにある名前に直してください。"),
        FaultText(
            "letter.unknown", ["kind": "x", "known": "confirmed, offered"],
            "There is no letter 'x'. Letters are: confirmed, offered.",
            "「x」という手紙はありません。手紙は confirmed, offered のどれかです。"),
        FaultText(
            "markdown.markup", ["file": "handout.md", "line": "3"],
            "handout.md, line 3: markup of web pages (HTML) cannot be used. Remove it and write Markdown.",
            "handout.mdの3行目: ウェブページの記号（HTML）は使えません。その記号を消して、Markdownで書いてください。"),
        FaultText(
            "markdown.picturePlace", ["file": "handout.md", "line": "3"],
            "handout.md, line 3: a picture cannot stand within a sentence. Put it on a line of its own with an empty line before and after.",
            "handout.mdの3行目: 文の途中に画像は置けません。画像だけの行にして、前後を一行空けてください。"),
        FaultText(
            "markdown.ruby", ["file": "handout.md", "line": "3"],
            "handout.md, line 3: a reading is not complete. Write it as ｜漢字《かんじ》 or {漢字|かんじ}.",
            "handout.mdの3行目: ふりがなの書き方が途中で切れています。｜漢字《かんじ》 または {漢字|かんじ} の形に直してください。"),
        FaultText(
            "markdown.strong", ["file": "handout.md", "line": "3"],
            "handout.md, line 3: the marks of strong words (**) stand as asterisks. Put brackets and full stops outside of **, or a space after it.",
            "handout.mdの3行目: 太字の印（**）が、そのまま文字になっています。「」や句点を ** の外に出すか、** の後ろに空白を入れてください。"),
        FaultText(
            "markdown.table", ["file": "handout.md", "line": "3"],
            "handout.md, line 3: the table is not well formed. Put |---|---| below its head, and give every row as many cells as the head.",
            "handout.mdの3行目: 表の形が整っていません。見出しの次の行に |---|---| を置き、どの行も見出しと同じ数の欄にしてください。"),
        FaultText(
            "markdown.unreadable", ["file": "handout.md"],
            "'handout.md' is no text in UTF-8. Save it as UTF-8.",
            "「handout.md」がUTF-8の文章ではありません。UTF-8で保存し直してください。"),
        FaultText(
            "paper.readingWide", ["field": "handout.md:3"],
            "In 'handout.md:3', a word with its reading is wider than its column. Divide the word, each part with its reading.",
            "「handout.md:3」のふりがなの付いた語が、欄の幅より長いです。語を短く分けて、ふりがなを付けてください。"),
    ]
}
