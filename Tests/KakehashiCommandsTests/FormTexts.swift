/// What forms, their check and their import may say.
enum FormTexts {
    static let all = [
        FaultText(
            "form.fileAbsent", ["file": "Forms/x/artwork.pdf", "folder": "Forms/x"],
            "Forms/x/artwork.pdf is not there. Put the file into the form's folder Forms/x in Kiosk, or correct its name in form.json.",
            "Forms/x/artwork.pdf がありません。様式のフォルダー（Kiosk の Forms/x）にファイルを入れるか、form.json の名前を直してください。"),
        FaultText(
            "form.strange", ["form": "x"],
            "There is no form 'x', nor one that is nearly called so. 'kakehashi form list' lists all.",
            "「x」という様式も、似た名前の様式もありません。一覧は kakehashi form list で見られます。"),
        FaultText(
            "answers.era",
            ["era": "昭和", "path": "person.birth", "right": "平成", "span": "昭和元年12月25日–昭和64年1月7日"],
            "The day at 'person.birth' is in 平成, not in 昭和 (昭和元年12月25日–昭和64年1月7日). Write it with the era 平成.",
            "項目「person.birth」の日は平成で、昭和（昭和元年12月25日–昭和64年1月7日）ではありません。平成の年に直してください。"),
        FaultText(
            "answers.doubtful", ["path": "moving.date", "value": "1947-03-03"],
            "The answer to 'moving.date' (1947-03-03) is unlikely. Correct it, or say that it is right.",
            "「moving.date」の答え（1947-03-03）は、まちがいかもしれません。直すか、このとおりで合っていると伝えてください。"),
        FaultText(
            "form.ended", ["day": "@day:2026-11-18", "form": "x", "until": "@day:2026-03-31"],
            "Form 'x' ended on Tuesday, 31 March; no edition of it is used on Wednesday, 18 November. Add a new edition to Kiosk/Forms, or correct validUntil in form.json.",
            "様式「x」は3月31日(火)で終わり、11月18日(水)に使える版がありません。新しい版を Kiosk/Forms に加えるか、form.json の validUntil を直してください。"),
        FaultText(
            "form.notYet", ["day": "@day:2026-11-18", "form": "x", "next": "@day:2027-04-01"],
            "The next edition of form 'x' begins on Thursday, 1 April; none is used on Wednesday, 18 November. Add the edition of that day to Kiosk/Forms, or correct validFrom in form.json.",
            "様式「x」の次の版は4月1日(木)からで、11月18日(水)に使える版がありません。その日の版を Kiosk/Forms に加えるか、form.json の validFrom を直してください。"),
        FaultText(
            "form.editionsClash", ["first": "2026-04", "form": "x", "second": "2026-06"],
            "The editions '2026-04' and '2026-06' of form 'x' are used on the same days. Correct validFrom and validUntil in form.json so that their periods do not overlap.",
            "様式「x」の版「2026-04」と「2026-06」の使う期間が重なっています。form.json の validFrom と validUntil を、期間が重ならないように直してください。"),
        FaultText(
            "kioskFile.path",
            [
                "file": "Forms/x/form.json", "line": "3", "nearest": "person.name", "path": "person.nmae",
                "place": "pages",
            ],
            "Forms/x/form.json, line 3: pages names 'person.nmae', which is no data path. The nearest is 'person.name'. Kiosk/Forms/VOCABULARY.md lists all.",
            "Forms/x/form.json の3行目、pages の「person.nmae」という項目はありません。近い項目は「person.name」です。一覧は Kiosk/Forms/VOCABULARY.md にあります。"
        ),
        FaultText(
            "formImport.noPDF", [:],
            "The file is no PDF. Choose the form's PDF. Export a form of a word processor or spreadsheet as PDF first.",
            "ファイルがPDFではありません。様式のPDFを選んでください。ワードやエクセルの様式は、PDFに書き出してから取り込みます。"),
        FaultText(
            "formImport.damaged", [:],
            "The PDF is damaged or cut off. Fetch it again, or print it to a new PDF from a program that can open it.",
            "PDFが壊れているか、途中で切れています。もう一度受け取り直すか、開いたプログラムから「PDFとして印刷」で作り直してください。"),
        FaultText(
            "formImport.encrypted", [:],
            "The PDF is locked by a password or its use is restricted. Ask whoever made it for a PDF without restrictions.",
            "PDFにパスワードか、使い方の制限がかかっています。作った人に、制限のないPDFをもらってください。"),
        FaultText(
            "formImport.xfa", [:],
            "The PDF is of a kind that only few programs can open (XFA). Print it to a new PDF from a program that can open it, and import that.",
            "PDFが、限られたプログラムでしか開けない形（XFA）です。開けるプログラムで「PDFとして印刷」し、そのPDFを取り込んでください。"),
        FaultText(
            "formImport.noPages", [:],
            "The PDF has no page. Choose a PDF with pages.",
            "PDFにページがありません。ページのあるPDFを選んでください。"),
        FaultText(
            "formImport.tooLarge", ["limit": "50", "what": "@formImport.pages"],
            "The PDF is too large: pages, at most 50. Take out the form's pages alone, or make its pictures coarser.",
            "PDFが大きすぎます。ページ数は50までです。様式のページだけを抜き出すか、画像の細かさを下げてください。"),
        FaultText(
            "formImport.pageSize", ["least": "20", "most": "2000", "page": "1"],
            "Page 1 of the PDF has a size that cannot be printed on (sides from 20 to 2000 mm). Make it in the size of the paper.",
            "PDFの1ページの大きさでは印刷できません（一辺 20 から 2000 ミリまで）。用紙の大きさで作り直してください。"),
        FaultText(
            "formImport.taken", ["form": "x"],
            "There is a form 'x' already. Choose another name, or add --replace to take its place.",
            "様式「x」はもうあります。ほかの名前にするか、置き換えるなら --replace をつけてください。"),
        FaultText(
            "formImport.folder", ["folder": "/x"],
            "The folder '/x' cannot be made. Check the place and the permissions, or name another with --output.",
            "フォルダー「/x」を作れません。場所と書く権限を確かめるか、ほかの場所を --output で指定してください。"),
        FaultText(
            "formCheck.pageCount",
            ["artwork": "2", "file": "Forms/x/form.json", "line": "3", "pages": "1", "place": "pages"],
            "Forms/x/form.json, line 3: the number of pages is 1, that of the artwork's pages 2. Make pages agree with the artwork.",
            "Forms/x/form.json の3行目、pages は1ページですが、用紙のPDFは2ページです。pages を用紙と同じ数にしてください。"),
        FaultText(
            "formCheck.noSurePage", ["file": "Forms/x/form.json", "line": "3", "place": "pages"],
            "Forms/x/form.json, line 3: every page of pages has a 'when', so that some answers leave nothing to print. Write one page without 'when'. Whether the form is needed at all stands in the form's own 'when'.",
            "Forms/x/form.json の3行目、pages のどのページにも when があり、答えによっては1ページも出ません。いつも出るページを一つ、when なしで書いてください。様式そのものが要らない場合は、様式の when に書きます。"
        ),
        FaultText(
            "formCheck.pageSize",
            ["file": "Forms/x/form.json", "found": "297×420", "line": "3", "place": "pages", "said": "210×297"],
            "Forms/x/form.json, line 3: pages says 210×297 mm, the artwork is 297×420 mm. Make pages agree with the artwork.",
            "Forms/x/form.json の3行目、pages は 210×297 ミリですが、用紙のPDFは 297×420 ミリです。pages を用紙の大きさに合わせてください。"),
        FaultText(
            "formCheck.overlap",
            ["field": "氏名", "file": "Forms/x/form.json", "line": "3", "other": "住所", "place": "pages"],
            "Forms/x/form.json, line 3: '氏名' in pages prints over '住所'. Move the boxes apart, or let 'when' print only one of them.",
            "Forms/x/form.json の3行目、pages の「氏名」が「住所」と重なって印刷されます。枠を離すか、when で片方だけが印刷されるようにしてください。"),
        FaultText(
            "formCheck.unasked", ["file": "Forms/x/form.json", "line": "3", "path": "person.nmae", "place": "pages"],
            "Forms/x/form.json, line 3: no question asks for 'person.nmae' of pages. Add a question to Kiosk/Procedures/questions.json, or use another path.",
            "Forms/x/form.json の3行目、pages の項目「person.nmae」をたずねる質問がありません。Kiosk/Procedures/questions.json に質問を加えるか、ほかの項目にしてください。"
        ),
        FaultText(
            "formCheck.phrase",
            ["file": "Forms/x/form.json", "key": "question.name", "language": "en", "line": "3", "place": "pages"],
            "Forms/x/form.json, line 3: 'question.name', which pages needs, has no sentence in 'en'. Add the sentence to Kiosk/Phrases/en.",
            "Forms/x/form.json の3行目、pages のための「question.name」の文が、ことば「en」にありません。Kiosk/Phrases/en に文を加えてください。"),
        FaultText(
            "formCheck.language", ["file": "Forms/x/form.json", "language": "en", "line": "3", "place": "pages"],
            "Forms/x/form.json, line 3: pages names 'en', a language without sentences. Name a language that stands in Kiosk/Phrases.",
            "Forms/x/form.json の3行目、pages のことば「en」の文がありません。Kiosk/Phrases にあることばを書いてください。"),
        FaultText(
            "formCheck.choice", ["choice": "other", "file": "Forms/x/form.json", "line": "3", "place": "pages"],
            "Forms/x/form.json, line 3: pages has no box for 'other'. Write its box, or null where it gets no mark.",
            "Forms/x/form.json の3行目、pages に選択肢「other」の枠がありません。枠を書くか、印をつけないなら null と書いてください。"),
        FaultText(
            "formCheck.guess", ["field": "氏名", "file": "Forms/x/form.json", "line": "3", "place": "pages"],
            "Forms/x/form.json, line 3: the path of '氏名' in pages was guessed when the form was brought. Remove 'guess' where it is right, else correct 'path'.",
            "Forms/x/form.json の3行目、pages の「氏名」の項目は、取り込みのときに推し量ったものです。合っていれば guess を消し、違えば path を直してください。"),
        FaultText(
            "formCheck.open", ["field": "氏名", "file": "Forms/x/form.json", "line": "3", "place": "pages"],
            "Forms/x/form.json, line 3: nobody has said yet what '氏名' in pages prints. Write its path, or remove the field. Kiosk/Forms/VOCABULARY.md lists all.",
            "Forms/x/form.json の3行目、pages の「氏名」は、何を印刷するかまだ決まっていません。path に項目を書くか、欄を消してください。一覧は Kiosk/Forms/VOCABULARY.md にあります。"
        ),
        FaultText(
            "formCheck.small",
            ["file": "Forms/x/form.json", "line": "9", "place": "fields[1]", "field": "フリガナ", "size": "6"],
            "Forms/x/form.json, line 9: field 'フリガナ' may shrink to letters that people do not read. Write a minimum of 6 or more, or make the box larger.",
            "Forms/x/form.json の9行目: 「フリガナ」の字が、読めないほど小さくなることがあります。minimum を 6 以上にするか、枠を広げてください。"),
        FaultText(
            "formCheck.unsaid", ["file": "Forms/x/form.json", "line": "3", "place": "addendum"],
            "Forms/x/form.json, line 3: no box says that people continue on the 別紙 sheet. Instead of true, write addendum as a box of the first page, [left, top, width, height], where it is then printed.",
            "Forms/x/form.json の3行目、別紙に続くことを示す枠がありません。addendum を true でなく、1ページ目の枠 [左, 上, 幅, 高さ] にすると、そこに「別紙へ続く」と印刷します。"),
    ]
}
