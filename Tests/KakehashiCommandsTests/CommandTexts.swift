/// What the command line itself may say.
enum CommandTexts {
    static let all = [
        FaultText(
            "application.member", ["member": "birth"],
            "The application's 'birth' is missing or holds another kind of value. Correct 'birth'; a date is written as 1950-04-29.",
            "申込の「birth」がないか、値の種類が違います。「birth」を直してください。日付は 1950-04-29 のように書きます。"),
        FaultText(
            "application.newer", [:],
            "The application's file is of a newer version. Use the newer program, or write it in schemaVersion 1.",
            "申込のファイルが新しい版のものです。新しいプログラムを使うか、schemaVersion 1 で書いてください。"),
        FaultText(
            "application.unknownMember", ["nearest": "age"],
            "The application has a member that applications do not have. If 'age' is meant, correct the name.",
            "申込にない項目があります。「age」のことなら、名前を直してください。"),
        FaultText(
            "application.unreadable", ["file": "a.csv"],
            "The application 'a.csv' is no JSON object. Write it in UTF-8 as {\"kana\": \"ヤマダ タロウ\", \"age\": 75}.",
            "申込のファイル「a.csv」がJSONではありません。{\"kana\": \"ヤマダ タロウ\", \"age\": 75} のようにUTF-8で書いてください。"),
        FaultText(
            "clock.unreadable", [:],
            "KAKEHASHI_NOW holds no date and time. Write it as 2026-11-18T09:00, or unset it.",
            "環境変数 KAKEHASHI_NOW が日時ではありません。2026-11-18T09:00 のように書くか、設定を外してください。"),
        FaultText(
            "configuration.newer", ["file": "a.csv", "found": "2", "known": "1"],
            "The configuration 'a.csv' is of a newer version (2; this program knows 1). Use the newer program.",
            "設定ファイル「a.csv」は新しい版(2)のものです(この版は1まで)。新しいプログラムを使ってください。"),
        FaultText(
            "configuration.unreadable", ["file": "a.csv"],
            "The configuration 'a.csv' cannot be read. Check that it is JSON, that port is from 1 to 65535, and that each entry of stock has form and version.",
            "設定ファイル「a.csv」を読めません。JSONとして正しいこと、port が 1 から 65535 までであること、stock のどれにも form と version があることを確かめてください。"),
        FaultText(
            "data.cannotCreate", ["folder": "/data"],
            "The data folder '/data' cannot be made or written to. Check the permissions, or name another folder by --data.",
            "データフォルダー「/data」を作れないか、書けません。権限を確かめるか、--data でほかのフォルダーを指定してください。"),
        FaultText(
            "data.noHome", [:],
            "There is no telling where the data folder is. Name it by --data or in KAKEHASHI_DATA.",
            "データフォルダーが決まりません。--data か環境変数 KAKEHASHI_DATA で指定してください。"),
        FaultText(
            "data.notSetUp", ["folder": "/data"],
            "There is no office in '/data' yet. Run 'kakehashi setup' first, or name another folder by --data.",
            "「/data」にはまだ何もありません。先に「kakehashi setup」を実行するか、--data でほかのフォルダーを指定してください。"),
        FaultText(
            "program.unexpected", ["type": "Oops"],
            "Something unexpected happened in the program (Oops). Run 'kakehashi doctor' and send its result to the makers.",
            "プログラムの中で予期しないことが起きました(Oops)。「kakehashi doctor」を実行し、結果を添えて開発元に知らせてください。"),
        FaultText(
            "serve.address", ["address": "10.0.0.9"],
            "It is not possible to listen on the address '10.0.0.9'. Put an address of this machine into config.json.",
            "アドレス「10.0.0.9」で待ち受けられません。config.json の address を、この機械のアドレスにしてください。"),
        FaultText(
            "serve.portForbidden", ["port": "80"],
            "Listening on port 80 is not permitted. Name a port from 1024 on by --port.",
            "ポート80を使う権限がありません。--port で1024以上の番号を指定してください。"),
        FaultText(
            "serve.portTaken", ["port": "80"],
            "Another program listens on port 80. Stop it, or name another port by --port.",
            "ポート80はほかのプログラムが使っています。そのプログラムを止めるか、--port でほかの番号を指定してください。"),
        FaultText(
            "serve.sampleOpen", ["address": "0.0.0.0"],
            "The sample city's passwords are public, so it is not served on the address '0.0.0.0'. Put 127.0.0.1 into config.json as the address, or make your own city's data with 'kakehashi setup --name'.",
            "見本の市のパスワードは公開されているため、アドレス「0.0.0.0」では待ち受けられません。config.json の address を 127.0.0.1 にするか、「kakehashi setup --name」で自分の市のデータを作ってください。"
        ),
        FaultText(
            "setup.already", ["folder": "/data"],
            "'/data' is set up already. Use it as it is, or name another folder by --data.",
            "「/data」はもう準備できています。そのまま使うか、--data でほかのフォルダーを指定してください。"),
        FaultText(
            "setup.noName", [:],
            "The city's name is missing. Give it by --name, as in 'kakehashi setup --name 架橋市'.",
            "市の名前がありません。「kakehashi setup --name 架橋市」のように、--name で市の名前を書いてください。"),
        FaultText(
            "setup.noFiles", ["folder": "/data"],
            "'/data' holds no files of a city, such as venues.csv. Check the folder's name.",
            "「/data」に市のファイル(venues.csv など)がありません。フォルダーの名前を確かめてください。"),
        FaultText(
            "shipped.missing", [:],
            "The files that come with the program were not found. Set KAKEHASHI_SHARE to the folder with Kiosk and Curriculum.",
            "プログラムに付属するファイルが見つかりません。環境変数 KAKEHASHI_SHARE に、Kiosk と Curriculum のあるフォルダーを指定してください。"),
        FaultText(
            "shipped.unreadable", ["file": "a.csv"],
            "The shipped file 'a.csv' cannot be read. Correct it or put the original back.",
            "付属のファイル「a.csv」を読めません。直すか、元のファイルに戻してください。"),
    ]
}
