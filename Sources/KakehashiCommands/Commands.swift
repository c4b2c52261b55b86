extension CommandTree {
    /// The commands of the program, in the order of its help.
    package static let all = CommandTree([
        .verb(SetupVerb.verb),
        .verb(ImportVerb.verb),
        .noun(
            name: "session", summary: "Sessions of classes: add, list, show, sheet, publish, resize, cancel.",
            verbs: [
                SessionAdd.verb, SessionList.verb, SessionShow.verb, SessionSheet.verb, SessionResize.verb,
                SessionPublish.verb, SessionCancel.verb,
            ]),
        .noun(
            name: "registration", summary: "Places on sessions: add, list, accept, decline, cancel.",
            verbs: [
                RegistrationAdd.verb, RegistrationList.verb, RegistrationAnswers.accept, RegistrationAnswers.decline,
                RegistrationAnswers.cancel, RegistrationAnswers.restore,
            ]),
        .noun(
            name: "attendance", summary: "Who came to sessions: record, list.",
            verbs: [AttendanceRecord.verb, AttendanceList.verb]),
        .noun(name: "indicator", summary: "Indicators of plans: list.", verbs: [IndicatorList.verb]),
        .noun(
            name: "reading", summary: "Readings of indicators: list, remove.",
            verbs: [ReadingVerbs.list, ReadingVerbs.remove]),
        .both(
            PlanVerb.verb,
            verbs: [PlanCheck.verb, PlanExplain.verb, PlanRepair.verb, PlanExport.verb, PlanKeep.verb, PlanApply.verb]),
        .noun(name: "report", summary: "Reports: monthly.", verbs: [ReportMonthly.verb]),
        .noun(
            name: "form", summary: "Official forms: list, fill, check, import, calibrate, decode.",
            verbs: [
                FormList.verb, FormFill.verb, FormCheckVerb.verb, FormImport.verb, FormCalibrate.verb, FormDecode.verb,
            ]),
        .verb(HandoutVerb.verb),
        .verb(LetterVerb.verb),
        .verb(LabelsVerb.verb),
        .verb(PrintVerb.verb),
        .noun(
            name: "account", summary: "Accounts of the staff: list, add, role, rename, password, close, reopen.",
            verbs: [
                AccountList.verb, AccountChanges.add, AccountChanges.role, AccountChanges.rename, AccountPassword.verb,
                AccountChanges.close, AccountChanges.reopen,
            ]),
        .noun(name: "city", summary: "The city itself: rename.", verbs: [CityRename.verb]),
        .verb(ServeVerb.verb),
        .verb(DoctorVerb.verb),
        .verb(BackupVerb.verb),
        .verb(RestoreVerb.verb),
    ])
}
