/// What backup and restore may say.
enum BackupTexts {
    static let all = [
        FaultText(
            "backup.busy", ["file": "/data/office.sqlite"],
            "Another backup into /data/office.sqlite is running. Wait until it has ended, or name another file.",
            "/data/office.sqlite へのバックアップが、ほかで動いています。終わるまで待つか、別のファイル名を指定してください。"),
        FaultText(
            "backup.damaged", ["file": "/data/office.sqlite"],
            "The backup /data/office.sqlite is cut off or damaged. No data was changed. Take the backup of another day, or copy it again.",
            "バックアップ /data/office.sqlite は、途中で切れているか、壊れています。データは何も変更していません。別の日のバックアップを使うか、写し直してください。"),
        FaultText(
            "backup.foreign", ["file": "/data/office.sqlite"],
            "/data/office.sqlite is no backup of kakehashi. Name a file that 'kakehashi backup' made.",
            "/data/office.sqlite は、kakehashi のバックアップではありません。「kakehashi backup」で作ったファイルを指定してください。"),
        FaultText(
            "backup.inTheWay", ["file": "/data/office.sqlite"],
            "A file that is no backup stands at /data/office.sqlite. It was not overwritten. Name another file.",
            "/data/office.sqlite には、バックアップではないファイルがあります。上書きしていません。別のファイル名を指定してください。"),
        FaultText(
            "backup.missing", ["file": "/data/office.sqlite"],
            "There is no backup /data/office.sqlite. Check the place and the name of the file.",
            "バックアップ /data/office.sqlite がありません。ファイルの場所と名前を確かめてください。"),
        FaultText(
            "backup.newer", ["file": "/data/office.sqlite", "found": "3", "known": "2"],
            "The backup /data/office.sqlite was made by a newer kakehashi (format 3; this program knows up to 2). Update kakehashi before restoring it. No data was changed.",
            "バックアップ /data/office.sqlite は、新しい版の kakehashi で作られています(形式 3、このプログラムが扱える形式 2)。kakehashi を新しい版に更新してから戻してください。データは何も変更していません。"
        ),
        FaultText(
            "backup.nothing", ["folder": "/data"],
            "There is no data to back up in /data. Check the data folder given (--data), or run 'kakehashi setup' first.",
            "/data には、バックアップするデータがありません。データフォルダーの指定(--data)を確かめるか、先に「kakehashi setup」を行ってください。"),
        FaultText(
            "restore.inUse", ["folder": "/data"],
            "/data is in use by another program and cannot be restored. No data was changed. Stop every running kakehashi ('kakehashi serve' above all) and try again.",
            "/data は、ほかのプログラムが使っているため、戻せません。データは何も変更していません。「kakehashi serve」など、動いている kakehashi をすべて止めてから、もう一度行ってください。"),
    ]
}
