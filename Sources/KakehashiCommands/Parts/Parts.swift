package import Kakehashi

/// Everything that a command works with, put together here and nowhere else.
package struct Parts: Sendable {
    package let console: Console
    package let environment: [String: String]
    package let data: DataFolder
    package let files: ShippedFiles
    package let clock: any Clock
    let sharedPaper = SharedPaper()

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
}
