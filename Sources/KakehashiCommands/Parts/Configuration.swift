import FoundationEssentials
package import Kakehashi

/// What an installation is told about its surroundings: `config.json` in the data folder. Every member may be left out.
package struct Configuration: Hashable, Sendable, Codable {
    package static let schemaVersion = 1

    package var schemaVersion = Configuration.schemaVersion
    /// The office that this installation serves, by its code; the only one where nothing is said.
    package var officeCode: String?
    /// Where the server listens.
    package var address = "127.0.0.1"
    package var port = 8080
    /// Names under which browsers may call the server besides its address and `localhost`.
    package var hosts: [String] = []
    /// The queue on which the counter prints; none means that the PDF is offered to the browser.
    package var queue: String?
    /// The fonts of the site, where they are not the shipped lists.
    package var fonts: FontNames?
    /// The letter before the numbers of this machine's papers, where an office has several counters.
    package var series: String?
    /// The tray of that queue with plain paper, by its InputSlot; none means the queue's own choice.
    package var tray: String?
    /// Trays with paper on which a form is printed already.
    package var stock: [Stock] = []
    /// Whether a slip is printed behind the forms, with the counters to go to, what to bring and what is written by pen.
    package var slip = true
    /// Whether this is the sample city, whose accounts are shown when the server starts.
    package var isSample = false

    /// Paper on which an edition of a form is printed already: the counter's queue where none is named.
    package struct Stock: Hashable, Sendable, Codable {
        package let form: String
        package let version: String
        package let queue: String?
        package let tray: String?

        package init(form: String, version: String, queue: String? = nil, tray: String? = nil) {
            self.form = form
            self.version = version
            self.queue = queue
            self.tray = tray
        }
    }

    package init() {}

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let plain = Configuration()
        schemaVersion = try values.decodeIfPresent(Int.self, forKey: .schemaVersion) ?? plain.schemaVersion
        officeCode = try values.decodeIfPresent(String.self, forKey: .officeCode)
        address = try values.decodeIfPresent(String.self, forKey: .address) ?? plain.address
        port = try values.decodeIfPresent(Int.self, forKey: .port) ?? plain.port
        hosts = try values.decodeIfPresent([String].self, forKey: .hosts) ?? plain.hosts
        queue = try values.decodeIfPresent(String.self, forKey: .queue)
        fonts = try values.decodeIfPresent(FontNames.self, forKey: .fonts)
        series = try values.decodeIfPresent(String.self, forKey: .series)
        tray = try values.decodeIfPresent(String.self, forKey: .tray)
        stock = try values.decodeIfPresent([Stock].self, forKey: .stock) ?? plain.stock
        slip = try values.decodeIfPresent(Bool.self, forKey: .slip) ?? plain.slip
        isSample = try values.decodeIfPresent(Bool.self, forKey: .isSample) ?? plain.isSample
    }

    /// Reads the file; a missing one is an empty one.
    package static func read(_ folder: DataFolder) throws(Fault) -> Configuration {
        let file = folder.configurationFile
        guard FileManager.default.fileExists(atPath: file) else { return Configuration() }
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        guard let bytes = try? Data(contentsOf: URL(filePath: file)),
            let read = try? decoder.decode(Configuration.self, from: bytes), (1...65535).contains(read.port),
            read.fonts?.isUsable ?? true, read.series.map(Configuration.isSeries) ?? true
        else { throw Fault(.configurationUnreadable, ["file": file]) }
        guard read.schemaVersion <= schemaVersion else {
            throw Fault(
                .configurationNewer,
                ["file": file, "found": "\(read.schemaVersion)", "known": "\(schemaVersion)"])
        }
        return read
    }

    private static func isSeries(_ text: String) -> Bool { text.count == 1 && ("A"..."Z").contains(text) }

    /// Writes the file.
    package func write(_ folder: DataFolder) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try OutputFile.write(encoder.encode(self) + Data("\n".utf8), to: folder.configurationFile)
    }
}

extension Fault.Code {
    /// `config.json` does not hold what it should.
    package static let configurationUnreadable = Fault.Code("configuration.unreadable", .data)
    /// `config.json` was written for a newer version of the program.
    package static let configurationNewer = Fault.Code("configuration.newer", .data)
}
