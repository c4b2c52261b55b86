/// What printed stock and trays may say.
enum StockTexts {
    static let all = [
        FaultText(
            "printer.trayMissing", ["queue": "madoguchi", "tray": "Tray9", "trays": "main, manual"],
            "The printer 'madoguchi' has no tray 'Tray9'. It has main, manual. Name one of these.",
            "プリンター「madoguchi」に、トレイ「Tray9」がありません。あるのは main, manual です。どれかを指定してください。"),
        FaultText(
            "stock.place", ["form": "moving-in", "version": "2026-04", "queue": "madoguchi", "tray": "Tray2"],
            "By 'stock' in the configuration the tray of the printed paper of form 'moving-in' (madoguchi, Tray2) also holds other paper. Give each kind of printed paper a tray of its own, and name it under 'stock' in config.json.",
            "設定ファイルの stock で、様式「moving-in」の用紙のトレイ（madoguchi、Tray2）に、ほかの紙も入ることになっています。様式を印刷してある用紙には、そのためのトレイを一つずつ決めて、config.json の stock に書いてください。"
        ),
        FaultText(
            "stock.unknown", ["form": "moving-in", "version": "2025-04"],
            "There is no form 'moving-in' of edition '2025-04', which 'stock' in the configuration names. See form list for forms and editions, and mend 'stock' in config.json.",
            "設定ファイルの stock にある様式「moving-in」の版「2025-04」がありません。form list で様式と版を確かめて、config.json の stock を直してください。"),
    ]
}
