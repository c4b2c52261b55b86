/// What an import may say.
enum ImportTexts {
    static let all = [
        FaultText(
            "csv.afterQuote", ["field": "2", "line": "3"],
            "Line 3, field 2: something follows the closing quotation mark. Put the whole field in quotation marks; write a quotation mark inside a field twice.",
            "3行目の2番目の項目で、閉じる引用符「\"」のあとに文字があります。項目全体を引用符で囲み、中の引用符は「\"\"」と2つ重ねてください。"),
        FaultText(
            "csv.openQuote", ["field": "2", "line": "3"],
            "Line 3, field 2: a quotation mark is never closed. Close the field with '\"'; write a quotation mark inside a field twice.",
            "3行目の2番目の項目で引用符「\"」が閉じられていません。その項目の終わりに「\"」を書き足してください。項目の中の引用符は「\"\"」と2つ重ねます。"),
        FaultText(
            "import.badValue",
            ["column": "定員", "kind": "@import.kind.number", "least": "1", "line": "3", "most": "500"],
            "Line 3, 定員: not a whole number from 1 to 500. Write a whole number from 1 to 500.",
            "3行目、定員: 1から500までの整数ではありません。1から500までの整数に直してください。"),
        FaultText(
            "import.contradiction", ["column": "定員", "line": "3", "other": "開始時刻"],
            "Line 3, 定員: does not go with '開始時刻'. Compare the two fields and correct one.",
            "3行目、定員: 「開始時刻」と合いません。2つの項目を見比べて直してください。"),
        FaultText(
            "import.empty", [:],
            "The file has no header row. Put the column headers on the first line; 'import KIND --template' prints them.",
            "ファイルに見出し行がありません。1行目に列の見出しを書いてください。見出しは「import 種類 --template」で確かめられます。"),
        FaultText(
            "import.fieldCount", ["expected": "3", "found": "4", "line": "3"],
            "Line 3: 4 fields where the header has 3. Correct the missing or extra comma; put a field that holds a comma in quotation marks.",
            "3行目: 項目が4個ありますが、見出しは3個です。足りない、または余分な「,」を直してください。「,」を含む項目は引用符で囲みます。"),
        FaultText(
            "import.missingColumn", ["column": "定員", "line": "3"],
            "Line 3: the required column '定員' is missing. Add the column and fill it in every row.",
            "3行目: 必要な列「定員」がありません。列を加え、すべての行に値を書いてください。"),
        FaultText(
            "import.missingValue",
            ["column": "定員", "kind": "@import.kind.number", "least": "1", "line": "3", "most": "500"],
            "Line 3, 定員: no value. Write a whole number from 1 to 500.",
            "3行目、定員: 値がありません。1から500までの整数を書いてください。"),
        FaultText(
            "import.mistypedColumn", ["column": "定員", "line": "3", "nearest": "定員"],
            "Line 3: this kind of file has no column '定員'. If '定員' is meant, correct the header.",
            "3行目: 「定員」という列はこの種類のファイルにありません。「定員」のことなら、見出しをそのように直してください。"),
        FaultText(
            "import.noHeader", [:],
            "The first line holds no header of this kind of file. Check the kind, and put the column headers on the first line; 'import KIND --template' prints them.",
            "1行目に、この種類のファイルの見出しが一つもありません。種類が正しいか確かめ、1行目に列の見出しを書いてください。見出しは「import 種類 --template」で確かめられます。"),
        FaultText(
            "import.refusedRow",
            [
                "column": "定員", "date": "@day:2026-11-23", "holiday": "勤労感謝の日", "line": "3",
                "problem": "@fault.session.holiday", "remedy": "@fault.session.holiday.remedy",
            ],
            "Line 3, 定員: Monday, 23 November is a holiday (勤労感謝の日). Choose another day, or give a reason for the exception (--reason, or 例外理由 in a file).",
            "3行目、定員: 11月23日(月)は祝日です(勤労感謝の日)。別の日を選ぶか、開催する理由を例外理由に書いてください。"),
        FaultText(
            "import.repeatedColumn", ["column": "定員", "line": "3"],
            "Line 3: the column '定員' stands there twice. Remove one of them.",
            "3行目: 「定員」という列が2つあります。どちらかを取り除いてください。"),
        FaultText(
            "import.repeatedKey", ["column": "定員", "first": "2", "line": "3"],
            "Line 3, 定員: the same as on line 2. Remove one of the rows or correct the number.",
            "3行目、定員: 2行目と同じです。どちらかの行を取り除くか、番号を直してください。"),
        FaultText(
            "import.unknownColumn", ["column": "定員", "line": "3"],
            "Line 3: this kind of file has no column '定員'. Remove the column or correct its header.",
            "3行目: 「定員」という列はこの種類のファイルにありません。その列を取り除くか、見出しを直してください。"),
        FaultText(
            "import.unknownReference", ["column": "定員", "line": "3", "thing": "@import.thing.venue"],
            "Line 3, 定員: no such venue is on file. Import the venue first, or correct the field.",
            "3行目、定員: その会場は登録されていません。会場を先に取り込むか、この項目を直してください。"),
    ]
}
