/// A PDF of one A4 page with one line of Latin text, written by hand.
public func plainPDF(saying line: String) -> [UInt8] {
    let drawing = "BT /F 24 Tf 100 700 Td (\(line)) Tj ET"
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.276 841.89]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>",
        "<</Length \(drawing.utf8.count)>>stream\n\(drawing)\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
        places.append(text.utf8.count)
        text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
        text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    text += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
}

/// The text of a PDF as pdftotext reads it, in the order of the layout.
public func textOfPDF(_ pdf: [UInt8]) throws -> String {
    let result = try runTool("/usr/bin/pdftotext", ["-layout", "-", "-"], input: pdf)
    return result.text
}
