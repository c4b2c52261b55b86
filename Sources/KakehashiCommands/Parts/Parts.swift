package import Kakehashi
package import KakehashiStore

/// Everything that a command works with, put together here and nowhere else.
package struct Parts: Sendable {
    package let console: Console
    package let environment: [String: String]
    package let data: DataFolder
    package let files: ShippedFiles
    package let clock: any Clock

    package init(
        console: Console, environment: [String: String], data: DataFolder, files: ShippedFiles, clock: any Clock
    ) {
        self.console = console
        self.environment = environment
        self.data = data
        self.files = files
        self.clock = clock
    }

    /// The parts as the options and the environment ask for them.
    init(console: Console, environment: [String: String], dataOption: String?) throws {
        let data = try DataFolder(option: dataOption, environment: environment)
        self.init(
            console: console, environment: environment, data: data,
            files: try ShippedFiles(data: data, environment: environment),
            clock: try SystemClock.choose(environment))
    }

    package func configuration() throws -> Configuration { try Configuration.read(data) }

    /// The office's file of a folder that has been set up.
    package func officeStore() throws -> Store {
        try data.requireSetUp()
        return try Store(opening: data.officeFile, schema: OfficeSchema.schema, at: clock.now())
    }

    /// The office that this installation serves.
    package func office(in store: Store) throws -> Office {
        let offices = try store.read { try $0.offices() }
        let code = try configuration().officeCode
        guard let office = offices.first(where: { code == nil || $0.code == code }) else {
            throw Fault(.dataNotSetUp, ["folder": data.path])
        }
        return office
    }
}
