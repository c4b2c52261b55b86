extension OfficeSchema {
    /// The municipalities that share the file.
    static let officesVersion1 = """
        CREATE TABLE office (
            id TEXT NOT NULL PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            version INTEGER NOT NULL
        );
        """
}
