extension FormValues {
    /// Reads `multipart/form-data` (RFC 7578): parts between boundary lines, each with a `Content-Disposition`.
    package init(multipart body: [UInt8], boundary: String) throws(Problem) {
        self.init()
        guard (1...70).contains(boundary.utf8.count) else { throw Problem(.badRequest) }
        var rest = MultipartReader(body, boundary: boundary)
        guard rest.skipPreamble() else { throw Problem(.badRequest) }
        while !rest.atEnd {
            guard let part = rest.nextPart() else { throw Problem(.badRequest) }
            try add(part)
        }
    }

    private mutating func add(_ part: MultipartReader.Part) throws(Problem) {
        let disposition = MediaType(part.header("content-disposition"))
        guard disposition.name == "form-data", let name = disposition.parameters["name"] else {
            throw Problem(.badRequest)
        }
        if let fileName = disposition.parameters["filename"] {
            let type = MediaType(part.header("content-type")).name
            try add(File(name: name, fileName: fileName, type: type, bytes: Array(part.bytes)))
        } else {
            guard let value = String(validating: part.bytes, as: UTF8.self), !value.utf8.contains(0) else {
                throw Problem(.badRequest)
            }
            try add(name, value)
        }
    }
}
