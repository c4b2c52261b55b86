/// What 2D codes of forms may say.
enum CodeTexts {
    static let all = [
        FaultText(
            "form.notNeeded", ["form": "town"],
            "With these answers form 'town' is not needed. Check the answers, or 'when' in form.json.",
            "この答えでは、様式「town」は要りません。答えか、form.json の when を確かめてください。"),
        FaultText(
            "code.boxTooSmall", ["form": "town", "field": "コード"],
            "The box of the 2D code 'コード' of form 'town' is too small for the answers. Make the box larger in form.json, or name fewer paths in 'paths'.",
            "様式「town」の2次元コード「コード」の枠が小さく、答えが入りません。form.json で枠を大きくするか、paths に書く項目を減らしてください。"),
        FaultText(
            "code.absent", [:],
            "There is no code in what was read. Scan the 2D codes of the forms and hand in their text, a code a line.",
            "読み取ったコードがありません。様式の2次元コードを読み取り、その文字を1行に一つずつ渡してください。"),
        FaultText(
            "code.foreign", ["line": "3"],
            "Line 3 is no code of a form of ours. Scan the 2D code that is printed on the form.",
            "3行目は、この仕組みの様式のコードではありません。様式に印刷された2次元コードを読み取ってください。"),
        FaultText(
            "code.newer", ["line": "3", "found": "2", "known": "1"],
            "The code in line 3 was made by a newer version (2); this program reads up to version 1. Update the program.",
            "3行目のコードは新しい版（2）で作られています。このプログラムが読めるのは版1までです。プログラムを新しくしてください。"),
        FaultText(
            "code.truncated", ["line": "3"],
            "The code in line 3 is cut off. Scan it again and hand in the whole line; spaces at its end belong to it.",
            "3行目のコードは途中で切れています。もう一度読み取り、1行全部を渡してください。終わりの空白も文字のうちです。"),
        FaultText(
            "code.damaged", ["line": "3"],
            "The code in line 3 was misread or changed. Scan it again. If that does not help, type what stands on the paper.",
            "3行目のコードは、読み違えたか書き換えられています。もう一度読み取ってください。直らないときは、紙の文字を見て入力してください。"),
        FaultText(
            "code.tooLong", ["line": "3"],
            "The code in line 3 is longer than any form's. Hand in one code a line.",
            "3行目のコードは、どの様式のものより長いです。1行に一つのコードだけを渡してください。"),
        FaultText(
            "code.fileTooLarge", ["megabytes": "4"],
            "That is too much to read at once (at most 4 MB). Hand in the scanned codes alone, in parts.",
            "一度に読み取るには大きすぎます（4 MBまで）。読み取ったコードだけを、分けて渡してください。"),
    ]
}
