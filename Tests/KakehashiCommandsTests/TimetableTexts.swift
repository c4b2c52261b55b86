/// What the timetable's commands may say.
enum TimetableTexts {
    static let all = [
        FaultText(
            "timetable.broken", ["number": "3"],
            "The timetable breaks rules that must hold, 3 times. Search longer with '--seconds', or loosen a rule.",
            "時間割が、守るべき決まりを 3 か所で破っています。長く探す（--seconds）か、決まりをゆるめてください。"),
        FaultText(
            "timetable.change", ["change": "rain"],
            "'rain' is no change. Write away:T01:2027-06-01..2027-06-30, closed:V03:2027-06-01, storm:2027-09-10 or add:line:city:2.",
            "「rain」は変更として読めません。away:T01:2027-06-01..2027-06-30、closed:V03:2027-06-01、storm:2027-09-10、add:line:city:2 のように書いてください。"
        ),
        FaultText(
            "timetable.impossible", ["rules": "held, staffLimit"],
            "No timetable was found that keeps every rule. These cannot hold together: held, staffLimit. Loosen one of them as said above.",
            "すべての決まりを守る時間割は見つかりませんでした。いっしょに守れない決まり: held, staffLimit。上に書いた決まりのどれか一つをゆるめてください。"),
        FaultText(
            "timetable.kept", ["year": "@year:2027"],
            "A timetable of R9 is kept already. Use '--replace' to replace it; what was moved by hand is lost.",
            "令和9年度の時間割は、もうあります。置き換えるなら、画面の「別の時間割に置き換える」か --replace を使ってください。画面で動かしたことは失われます。"),
        FaultText(
            "timetable.notKept", ["year": "@year:2027"],
            "No timetable of R9 is kept. Keep one with 'kakehashi plan keep', or on the staff's pages.",
            "令和9年度の時間割は、まだありません。職員の画面の「年間の時間割」で置くか、「kakehashi plan keep」で置いてください。"),
        FaultText(
            "timetable.noMaterial", [:],
            "There are no venues or nobody who teaches. Import them with 'kakehashi import venues' and 'kakehashi import instructors'.",
            "時間割を作るための会場か講師が登録されていません。「kakehashi import venues」と「kakehashi import instructors」で取り込んでください。"),
        FaultText(
            "timetable.nothingWanted", ["year": "@year:2027"],
            "Nothing says which classes R9 should have. Import the sessions of the year before, or write 'wanted' into the rules file.",
            "令和9年度に開く教室が一つも決まりません。前の年度の教室を取り込むか、決まりのファイルの wanted に書いてください。"),
        FaultText(
            "timetable.noDaysLeft", ["year": "@year:2026", "date": "@day:2027-04-04", "weeks": "8"],
            "R8 has no day left on which a new class may be held: the first is Sunday, 4 April, as the magazine needs 8 weeks. Plan the year after it, or lower 'magazineWeeks' in the rules file.",
            "令和8年度には、新しい教室を開ける日がもうありません。広報に8週間かかるため、早くて4月4日(日)からです。次の年度を計画するか、決まりのファイルの magazineWeeks を小さくしてください。"),
        FaultText(
            "timetable.yearOver", ["year": "@year:2023", "date": "@day:2024-03-31"],
            "R5 is over; it ended on Sunday, 31 March. Plan a year that has days ahead, with '--year'.",
            "令和5年度は3月31日(日)で終わりました。これからの日がある年度を --year で指定してください。"),
        FaultText(
            "timetable.strange", ["name": "T77"],
            "The timetable has no class, person, venue or course T77. Check the number.",
            "T77 という教室、講師、会場、講座は時間割にありません。番号を確かめてください。"),
        FaultText(
            "timetable.unreadable", ["file": "r9.json"],
            "r9.json is no timetable. Name a file that 'kakehashi plan' made.",
            "r9.json は時間割のファイルではありません。「kakehashi plan」で作ったファイルを指定してください。"),
        FaultText(
            "timetable.version", ["file": "r9.json", "found": "2", "known": "1"],
            "r9.json is of version 2; this program knows 1. Make it anew with 'kakehashi plan'.",
            "r9.json の版 2 は、このプログラムの版 1 では読めません。「kakehashi plan」で作り直してください。"),
        FaultText(
            "timetable.old", ["number": "2"],
            "The timetable has 2 published classes elsewhere or with other people than the records, and does not know how they stand there. Name the timetable that was applied last, or mend this one with 'kakehashi plan repair', which takes the classes as the records have them. '--move-published' changes them all the same.",
            "公開した教室のうち2件の日時、会場か担当が、記録と違います。この時間割は、いまの記録をもとにしていません。最後に登録した時間割を指定するか、「kakehashi plan repair」で直してください（記録のとおりの教室から直します）。それでも変えるなら --move-published を付けてください。"
        ),
        FaultText(
            "timetable.foreign", ["number": "27-0003"],
            "The timetable gives a class the number 27-0003, which is another class here. Name a timetable of this office.",
            "時間割の教室番号 27-0003 は、ここでは別の教室です。この事務所の時間割を指定してください。"),
        FaultText(
            "timetable.unmended", ["number": "3"],
            "No mended timetable was found that keeps every rule; they are broken 3 times, as said above. Nothing was written. Search longer with '--seconds', change the rules with '--rules', or write it as it is with '--even-broken'.",
            "すべての決まりを守る直し方は見つかりませんでした。上の決まりが3か所で守れません。ファイルは書いていません。長く探す（--seconds）か、決まりを変える（--rules）か、そのまま書く（--even-broken）かを選んでください。"
        ),
    ]
}
