extension OfficeSchema {
    /// How many of each form were filled on each day, kept by the decision that accepts an event. The share of the
    /// procedures that was assisted (利用率) is a sum over days against the volumes of the same forms.
    static let visitRollupsVersion1 = """
        CREATE TABLE visit_form_day (
            office_id TEXT NOT NULL REFERENCES office (id),
            local_date TEXT NOT NULL,
            form TEXT NOT NULL,
            visits INTEGER NOT NULL,
            filled INTEGER NOT NULL,
            PRIMARY KEY (office_id, local_date, form)
        );
        """
}
