/// A PDF of one A4 page with one line of Latin text.
public func plainPDF(saying line: String) -> [UInt8] {
    SamplePDF.form(content: "BT /F 24 Tf 100 700 Td (\(line)) Tj ET")
}

/// The text of a PDF as pdftotext reads it, in the order of the layout.
public func textOfPDF(_ pdf: [UInt8]) throws -> String {
    let result = try runTool("/usr/bin/pdftotext", ["-layout", "-", "-"], input: pdf)
    return result.text
}
