/// The office's file: offices, accounts, classes, indicators, journal.
///
/// Each part stands in a file of its own (`OfficeSchema+Classes.swift`) as a text named for the version that brought
/// it. A text that a city may have used is never edited: a change is a new migration at the end of the list.
package enum OfficeSchema {
    /// `KkOf`
    static let mark: Int32 = 0x4B6B_4F66

    package static let schema = Schema(
        name: "office", mark: mark,
        migrations: [
            Migration(
                JournalSchema.version1,
                officesVersion1,
                accountsVersion1,
                VisitSchema.version1,
                visitRollupsVersion1,
                classesVersion1,
                classRollupsVersion1,
                indicatorsVersion1,
                timetablesVersion1
            ),
            Migration(timetableClassesVersion2),
            Migration(
                requestsVersion3,
                noticesVersion3,
                indicatorsVersion3,
                offersVersion3,
                accountsVersion3
            ),
        ])
}
