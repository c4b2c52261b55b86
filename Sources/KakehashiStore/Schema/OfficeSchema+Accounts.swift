extension OfficeSchema {
    /// Accounts of staff, their roles and sign-ins.
    ///
    /// A sign-in's token is stored as its digest only: who reads the file cannot use it. `guess` counts wrong
    /// passwords by the name that was typed, whether there is such an account or not.
    static let accountsVersion1 = """
        CREATE TABLE account (
            id TEXT NOT NULL PRIMARY KEY,
            office_id TEXT NOT NULL REFERENCES office (id),
            version INTEGER NOT NULL,
            sign_in_name TEXT NOT NULL,
            display_name TEXT NOT NULL,
            password TEXT NOT NULL,
            made_ms BIGINT NOT NULL,
            closed_ms BIGINT,
            UNIQUE (office_id, sign_in_name)
        );
        CREATE TABLE account_role (
            account_id TEXT NOT NULL REFERENCES account (id),
            role TEXT NOT NULL,
            PRIMARY KEY (account_id, role)
        );
        CREATE TABLE sign_in (
            token_digest TEXT NOT NULL PRIMARY KEY,
            account_id TEXT NOT NULL REFERENCES account (id),
            office_id TEXT NOT NULL REFERENCES office (id),
            began_ms BIGINT NOT NULL,
            seen_ms BIGINT NOT NULL
        );
        CREATE INDEX sign_in_by_account ON sign_in (account_id);
        CREATE TABLE guess (
            office_id TEXT NOT NULL REFERENCES office (id),
            sign_in_name TEXT NOT NULL,
            failures INTEGER NOT NULL,
            last_ms BIGINT NOT NULL,
            PRIMARY KEY (office_id, sign_in_name)
        );
        """

    /// Whether an account's password was given by somebody else, so that its person has to choose one.
    static let accountsVersion3 = """
        ALTER TABLE account ADD COLUMN must_change_password INTEGER NOT NULL DEFAULT 0;
        """
}
