/// What correcting printers may say.
enum CalibrationTexts {
    static let all = [
        FaultText(
            "calibration.mirrored", [:],
            "By these measures the print is a mirror's picture. Check that the order is 1 (top left), 2 (top right), 3 (bottom left), 4 (bottom right).",
            "測った値では、印刷が裏返しになっています。十字1(左上)、2(右上)、3(左下)、4(右下)の順になっているか確かめてください。"),
        FaultText(
            "calibration.numbers", [:],
            "What was measured must be eight numbers in millimetres: where the four crosses stand. Give the distances from the paper's left and top edges for crosses 1 to 4, with commas between, such as 20.5,20,190.5,20,20.5,277,190.5,277.",
            "測った値は、4つの十字の位置を表す8つの数(ミリメートル)で指定してください。十字1から4の順に、紙の左端からと上端からの長さをコンマで区切って並べます。例: 20.5,20,190.5,20,20.5,277,190.5,277"
        ),
        FaultText(
            "calibration.shift", ["millimetres": "12.0", "limit": "10"],
            "By these measures the print is 12.0 mm off. More than 10 mm is not corrected. Check the order of the crosses and from which edges you measured. If it is really that far off, set paper size and tray right and measure again.",
            "測った値では、印刷が12.0 mmずれています。10 mmを超えるずれは補正しません。十字の順番と測った向きを確かめてください。本当に大きくずれているときは、用紙サイズとトレイの紙の位置を直してから、もう一度測ってください。"
        ),
        FaultText(
            "calibration.stretch", ["percent": "8.0"],
            "By these measures the print's size is 8.0% off. So much is not corrected. Switch off scaling and 'fit to page' at the printer and print the sheet again.",
            "測った値では、印刷の大きさが8.0%違います。これほどの伸び縮みは補正しません。プリンターの「拡大・縮小」や「用紙に合わせる」を切ってから、シートを印刷し直してください。"),
        FaultText(
            "calibration.turn", ["degrees": "4.0", "limit": "3"],
            "By these measures the print is turned by 4.0 degrees. More than 3 degrees is not corrected. Check the order of the crosses. If it is really that skew, straighten paper and guides in the tray and measure again.",
            "測った値では、印刷が4.0度傾いています。3度を超える傾きは補正しません。十字の順番を確かめてください。本当に傾いているときは、トレイの紙とガイドをそろえてから、もう一度測ってください。"),
        FaultText(
            "calibration.uneven", ["millimetres": "1.9"],
            "The four crosses do not belong to one sheet of paper: they are 1.9 mm apart from it. One of the values was measured wrongly. Measure again from the paper's left and top edges.",
            "測った4つの十字が、1枚の紙として合いません(1.9 mm違います)。どれかの値を測り違えています。紙の左端からと上端からの長さを、もう一度測ってください。"),
        FaultText(
            "calibration.unreadable", ["file": "calibration.json"],
            "The file of the printers' corrections 'calibration.json' cannot be read. Bring it back from a backup, or remove it and run form calibrate again.",
            "印刷位置の補正のファイル「calibration.json」を読めません。バックアップから戻すか、そのファイルを消して form calibrate をもう一度行ってください。"),
    ]
}
