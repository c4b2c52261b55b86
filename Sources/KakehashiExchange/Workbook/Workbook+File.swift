package import Foundation
package import Kakehashi

extension Workbook {
    /// The workbook as an XLSX file; the same value and moment give the same bytes.
    ///
    /// The library writes to a file only: it lies in a folder that nobody else may read, and is gone afterwards.
    package func xlsx(created: Instant, temporary: URL = FileManager.default.temporaryDirectory) throws -> Data {
        let folder = temporary.appending(path: "workbook-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Fault(.workbookUnwritten, ["status": "no temporary folder"])
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "workbook.xlsx")
        let writer = try WorkbookWriter(path: file.path, temporary: folder.path)
        try writer.describe(title: title, created: created)
        for sheet in sheets { try writer.add(sheet) }
        try writer.close()
        guard let data = try? Data(contentsOf: file) else {
            throw Fault(.workbookUnwritten, ["status": "no file"])
        }
        return data
    }
}

extension Fault.Code {
    /// The spreadsheet cannot be made. Values: `status`.
    package static let workbookUnwritten = Fault.Code("workbook.unwritten", .program)
    /// A sheet cannot hold what it should. Values: `sheet`, `status`.
    package static let workbookSheet = Fault.Code("workbook.sheet", .data)
}
