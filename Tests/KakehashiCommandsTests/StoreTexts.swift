/// What the store and its doctor may say.
enum StoreTexts {
    static let all = [
        FaultText(
            "doctor.journal", ["file": "/data/office.sqlite", "line": "7"],
            "The journal of /data/office.sqlite does not hold together from line 7 on. Lines may have been changed or removed. Keep the file as it is and tell whoever answers for information security.",
            "/data/office.sqlite の操作記録が 7 行目からつながっていません。記録が書き換えられたか、消されたおそれがあります。ファイルを保全し、情報管理の担当者に知らせてください。"),
        FaultText(
            "doctor.reference", ["count": "2", "file": "/data/office.sqlite", "table": "person"],
            "In /data/office.sqlite, 2 rows of the table person refer to nothing. Bring back the last backup with 'kakehashi restore', or report it.",
            "/data/office.sqlite の表 person に、相手のない行が 2 行あります。最後のバックアップを「kakehashi restore」で戻すか、開発元に知らせてください。"),
        FaultText(
            "doctor.structure", ["detail": "session.number", "file": "/data/office.sqlite"],
            "The structure of /data/office.sqlite is faulty: session.number Copy the file to another place, then bring back the last backup with 'kakehashi restore'.",
            "/data/office.sqlite の構造に誤りがあります: session.numberファイルを別の場所に写してから、最後のバックアップを「kakehashi restore」で戻してください。"),
        FaultText(
            "doctor.visits", ["count": "2", "file": "/data/office.sqlite"],
            "The counts of visits differ from a recount in 2 places (/data/office.sqlite). Bring back the last backup with 'kakehashi restore', or report it.",
            "窓口の利用数の集計が、数え直しと 2 か所で合いません(/data/office.sqlite)。最後のバックアップを「kakehashi restore」で戻すか、開発元に知らせてください。"),
        FaultText(
            "seal.broken", [:],
            "Sealed data cannot be opened: the key is another one, or it was changed. Check that the right key is in place, and bring back the last backup.",
            "封をしたデータを開けません。鍵が違うか、書き換えられています。正しい鍵があるか確かめ、最後のバックアップを戻してください。"),
        FaultText(
            "seal.memory", [:],
            "There is not enough memory to check a password. Close other programs and try again.",
            "パスワードを確かめるためのメモリーが足りません。ほかのプログラムを終えて、もう一度行ってください。"),
        FaultText(
            "store.busy", ["file": "/data/office.sqlite"],
            "The data file /data/office.sqlite is in use by another program and cannot be written now. Wait a moment and try again. If it goes on, see whether another kakehashi is running.",
            "データファイル /data/office.sqlite は、ほかのプログラムが使っているため、今は書き込めません。しばらく待ってから、もう一度行ってください。続くときは、ほかに動いている kakehashi がないか確かめてください。"
        ),
        FaultText(
            "store.cannotOpen", ["file": "/data/office.sqlite"],
            "The data file /data/office.sqlite cannot be opened. Check that the folder exists and that its name is right.",
            "データファイル /data/office.sqlite を開けません。フォルダーがあるか、名前が正しいかを確かめてください。"),
        FaultText(
            "store.constraint", ["detail": "session.number"],
            "It cannot be added, because a value is outside what is allowed (session.number). Check the values entered.",
            "値が決められた範囲にないため、登録できません(session.number)。入力した値を確かめてください。"),
        FaultText(
            "store.damaged", ["file": "/data/office.sqlite"],
            "The data file /data/office.sqlite is damaged. Copy the file to another place, then bring back the last backup with 'kakehashi restore'.",
            "データファイル /data/office.sqlite が壊れています。ファイルを別の場所に写してから、最後のバックアップを「kakehashi restore」で戻してください。"),
        FaultText(
            "store.disk", ["file": "/data/office.sqlite"],
            "The disk failed to read or write (/data/office.sqlite). Check the disk and its cables, and examine the data with 'kakehashi doctor'.",
            "ディスクの読み書きに失敗しました(/data/office.sqlite)。ディスクと配線を確かめ、「kakehashi doctor」でデータを調べてください。"),
        FaultText(
            "store.empty", ["file": "/d/office.sqlite"],
            "The data file /d/office.sqlite is empty: a power cut or a full disk may have emptied it. Nothing was written into it. Leave the other files as they are, and bring back the last backup with 'kakehashi restore'.",
            "データファイル /d/office.sqlite が空です。停電や、ディスクがいっぱいになったことで、中身がなくなったおそれがあります。何も書き込んでいません。ほかのファイルはそのままにして、最後のバックアップを「kakehashi restore」で戻してください。"
        ),
        FaultText(
            "store.medium", ["file": "/d/.lock"],
            "The disk that holds /d/.lock can only be read. It may be failing: copy the data to another place, examine the disk, and make it writable again.",
            "/d/.lock のあるディスクは、読み取り専用になっています。ディスクの故障のおそれがあります。データを別の場所に写し、ディスクを調べてから、書き込めるようにしてください。"
        ),
        FaultText(
            "store.foreign", ["file": "/data/office.sqlite"],
            "/data/office.sqlite is not a data file of this program. Check the data folder given (--data).",
            "/data/office.sqlite は、このプログラムのデータファイルではありません。データフォルダーの指定(--data)を確かめてください。"),
        FaultText(
            "store.full", ["file": "/data/office.sqlite"],
            "The disk is full: /data/office.sqlite cannot be written. Nothing was changed. Make room on the disk and try again.",
            "ディスクの空きがなく、/data/office.sqlite に書き込めません。何も変更していません。不要なファイルを移すなどして空きを作り、もう一度行ってください。"),
        FaultText(
            "store.newer", ["file": "/data/office.sqlite", "found": "3", "known": "2"],
            "/data/office.sqlite was written by a newer kakehashi (version 3 of the file; this program knows up to 2). Update kakehashi before opening it. The file was not changed.",
            "/data/office.sqlite は、新しい版の kakehashi で作られています(ファイルの版 3、このプログラムが扱える版 2)。kakehashi を新しい版に更新してから開いてください。ファイルは変更していません。"
        ),
        FaultText(
            "store.readOnly", ["file": "/data/office.sqlite"],
            "/data/office.sqlite may not be written. Check the owner and the permissions of the file and its folder.",
            "/data/office.sqlite に書き込む権限がありません。ファイルとフォルダーの持ち主と権限を確かめてください。"),
        FaultText(
            "store.reference", ["detail": "session.number"],
            "It cannot be changed, because what it refers to is missing or something still refers to it (session.number). Enter what it refers to first, or see where it is still used.",
            "関係する相手がないか、まだ使われているため、変更できません(session.number)。先に関係する相手を登録するか、使っているところを確かめてください。"),
        FaultText(
            "store.stale", ["thing": "session:1"],
            "Someone else changed session:1 first. Nothing was saved yet. Load it again, look at what is new, and make your change again.",
            "session:1は、ほかの人が先に変更しました。まだ保存していません。画面を読み込み直し、新しい内容を見てから、もう一度変更してください。"),
        FaultText(
            "store.statement", ["detail": "session.number"],
            "A mistake of the program stands in the way (session.number). Please report it together with these words.",
            "プログラムの誤りのため、処理できません(session.number)。この表示を添えて、開発元に知らせてください。"),
        FaultText(
            "store.unique", ["detail": "session.number"],
            "It cannot be added, because it is there already (session.number). Check whether the same thing was entered before.",
            "すでに登録されているものと重なるため、登録できません(session.number)。同じものがすでにないか確かめてください。"),
        FaultText(
            "store.unreadable", ["column": "birth", "file": "/data/office.sqlite"],
            "/data/office.sqlite holds a value in birth that cannot be read. Examine the data with 'kakehashi doctor'.",
            "/data/office.sqlite の birth に、読み取れない値があります。「kakehashi doctor」で調べてください。"),
    ]
}
