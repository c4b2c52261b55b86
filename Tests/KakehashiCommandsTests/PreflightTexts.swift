/// What is said of forms that would not be right on paper.
enum PreflightTexts {
    static let all = [
        FaultText(
            "form.missing",
            ["form": "moving-in", "field": "電話", "path": "person.phone", "offers": "handwriting"],
            "Form 'moving-in', field '電話': the answer 'person.phone' is missing. Add the answer, or go on with --on-problem (handwriting).",
            "様式「moving-in」の「電話」に要る答え（person.phone）がありません。答えを入れるか、確認の画面で進め方を選んでください。"),
        FaultText(
            "form.glyph",
            [
                "form": "moving-in", "field": "氏名", "offers": "font, handwriting",
                "characters": "U+845B U+E01EF (CJK UNIFIED IDEOGRAPH-845B, VARIATION SELECTOR-256)",
            ],
            "Form 'moving-in', field '氏名': its fonts lack U+845B U+E01EF (CJK UNIFIED IDEOGRAPH-845B, VARIATION SELECTOR-256). Go on with --on-problem (font, handwriting), or add a font that has it.",
            "様式「moving-in」の「氏名」の書体に、U+845B U+E01EF (CJK UNIFIED IDEOGRAPH-845B, VARIATION SELECTOR-256) がありません。確認の画面で進め方を選ぶか、その字のある書体を加えてください。"
        ),
        FaultText(
            "form.overflow", ["form": "moving-in", "field": "筆頭者", "offers": "shrink, handwriting"],
            "Form 'moving-in', field '筆頭者': the text does not fit its box even at the smallest size. Shorten it, or go on with --on-problem (shrink, handwriting).",
            "様式「moving-in」の「筆頭者」が、いちばん小さい字でも枠に入りません。短く書き直すか、確認の画面で進め方を選んでください。"),
        FaultText(
            "form.nobody", ["form": "card-address", "field": "cards", "page": "1", "offers": "handwriting"],
            "Nobody is in the rows of form 'card-address'. Say in the answers whom it is about, leave the form out, or go on with --on-problem (handwriting).",
            "様式「card-address」に載る人が、一人もいません。だれの手続きかを答えるか、この様式を外してください。"),
        FaultText(
            "form.problems", ["count": "2"],
            "The paper would not be right in 2 places. Go on with --on-problem and one of the offers of each.",
            "このままでは紙に正しく出ないところが 2 あります。確認の画面で、一つずつ進め方を選んでください。"),
        FaultText(
            "form.fieldUnknown", ["field": "指名"],
            "None of the forms has a field '指名'. The names of fields stand in form.json, as 'name'.",
            "どの様式にも「指名」という欄がありません。欄の名前は form.json の name です。"),
        FaultText(
            "visit.printFailed", [:],
            "The print did not go through, so nothing was counted. Check the printer and print again.",
            "印刷が最後まで進まなかったため、数えていません。プリンターを確かめて、もう一度印刷してください。"),
    ]
}
