/// What reading and writing files may say.
enum FileTexts {
    static let all = [
        FaultText(
            "characters.lacking", ["line": "3"],
            "Line 3 holds a character that Shift_JIS (CP932) lacks. Save as UTF-8.",
            "3行目に、シフトJIS(CP932)にない文字があります。UTF-8で保存してください。"),
        FaultText(
            "characters.noConverter", [:],
            "This system cannot convert Shift_JIS (CP932). Install the converters of the C library (package libc6 or libc-gconv-modules-extra).",
            "このシステムではシフトJIS(CP932)を変換できません。Cライブラリの文字コード変換(libc6 または libc-gconv-modules-extra パッケージ)を入れてください。"),
        FaultText(
            "characters.spreadsheet", [:],
            "The file is a workbook, not CSV. Open it in the spreadsheet program and save it as 'CSV UTF-8'.",
            "ファイルが表計算のブックで、CSVではありません。表計算で開き、「CSV UTF-8」で保存し直してください。"),
        FaultText(
            "characters.undecodable", ["line": "3"],
            "Line 3 holds bytes that are neither UTF-8 nor Shift_JIS (CP932). Save the file again as 'CSV UTF-8' from the program it comes from.",
            "3行目に、UTF-8でもシフトJIS(CP932)でもない文字があります。元のプログラムから「CSV UTF-8」で保存し直してください。"),
        FaultText(
            "characters.utf16", [:],
            "The file is UTF-16. Save it again as 'CSV UTF-8'.",
            "ファイルの文字コードがUTF-16です。「CSV UTF-8」で保存し直してください。"),
        FaultText(
            "feed.unwritten", [:],
            "The calendar cannot be made. Memory may be short: end other programs, and try again.",
            "カレンダーの書類を作れませんでした。メモリーが足りないのかもしれません。ほかのプログラムを終えて、もう一度やり直してください。"),
        FaultText(
            "file.missing", ["file": "a.csv"],
            "There is no file 'a.csv'. Check its name and folder.",
            "ファイル「a.csv」がありません。名前と場所を確かめてください。"),
        FaultText(
            "file.tooLarge", ["file": "a.csv", "megabytes": "200"],
            "The file 'a.csv' is too large (at most 200 MB). Check that it is the right file; divide it if need be.",
            "ファイル「a.csv」が大きすぎます(200 MBまで)。正しいファイルか確かめ、必要なら分けてください。"),
        FaultText(
            "file.unreadable", ["file": "a.csv"],
            "'a.csv' cannot be read. Check that it is a file, not a folder, and that you may read it.",
            "「a.csv」を読めません。フォルダーでないこと、読む権限があることを確かめてください。"),
        FaultText(
            "input.unreadable", [:],
            "Standard input cannot be read. Name a file, or connect an input.",
            "標準入力を読めません。ファイルの名前を指定するか、入力をつないでください。"),
        FaultText(
            "output.failed", ["file": "a.csv"],
            "'a.csv' could not be written. Check that the output is open and run the command again.",
            "「a.csv」に書けませんでした。出力先が閉じられていないか確かめ、もう一度実行してください。"),
        FaultText(
            "output.folder", ["file": "a"],
            "'a' cannot be written: it is a folder. Name a file in it.",
            "「a」はフォルダーなので、書けません。その中のファイルの名前を指定してください。"),
        FaultText(
            "output.forbidden", ["file": "a.csv"],
            "'a.csv' cannot be written: permission denied. Check the permissions or name another place.",
            "「a.csv」を書けません。書く権限がありません。権限を確かめるか、ほかの場所を指定してください。"),
        FaultText(
            "output.full", ["file": "a.csv"],
            "'a.csv' cannot be written: the disk is full. Make room and run the command again.",
            "「a.csv」を書けません。ディスクがいっぱいです。不要なファイルを消して空きを作り、もう一度実行してください。"),
        FaultText(
            "output.noFolder", ["file": "a.csv"],
            "'a.csv' cannot be written: its folder does not exist. Make the folder or name another place.",
            "「a.csv」を書けません。フォルダーがありません。フォルダーを作るか、ほかの場所を指定してください。"),
        FaultText(
            "workbook.sheet", ["sheet": "一覧", "status": "its name is taken or not allowed"],
            "The sheet '一覧' cannot be made: its name is taken or not allowed. Give the sheets names of their own.",
            "シート「一覧」を作れませんでした（its name is taken or not allowed）。シートの名前を、ほかと違うものにしてください。"),
        FaultText(
            "workbook.unwritten", ["status": "no file"],
            "The spreadsheet cannot be made: no file. Free space in the temporary folder, and try again.",
            "表計算の書類を作れませんでした（no file）。一時フォルダーの空きを確かめ、もう一度やり直してください。"),
    ]
}
