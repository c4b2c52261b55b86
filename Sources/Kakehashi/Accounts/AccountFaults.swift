extension Fault.Code {
    /// Name and password do not belong together, whichever of them is wrong.
    public static let accountWrong = Fault.Code("account.wrong", .forbidden)
    /// Too many wrong passwords: wait.
    public static let accountThrottled = Fault.Code("account.throttled", .forbidden)
    /// No role of the account opens this part.
    public static let accountForbidden = Fault.Code("account.forbidden", .forbidden)
    public static let accountMissing = Fault.Code("account.missing", .missing)
    public static let accountNameForm = Fault.Code("account.nameForm", .data)
    public static let accountNameTaken = Fault.Code("account.nameTaken", .conflict)
    public static let accountPasswordShort = Fault.Code("account.passwordShort", .data)
    public static let accountPasswordLong = Fault.Code("account.passwordLong", .data)
    public static let accountPasswordHasName = Fault.Code("account.passwordHasName", .data)
    public static let accountPasswordCommon = Fault.Code("account.passwordCommon", .data)
    /// Nobody could manage the accounts any more.
    public static let accountLastAdministrator = Fault.Code("account.lastAdministrator", .conflict)
    /// The first administrator has been made already.
    public static let accountFirstExists = Fault.Code("account.firstExists", .conflict)
    public static let accountWithoutRole = Fault.Code("account.withoutRole", .data)
    /// A first password has to be replaced by one of the person's own before anything else.
    public static let accountFirstPassword = Fault.Code("account.firstPassword", .forbidden)
    /// The new password is the old one.
    public static let accountPasswordSame = Fault.Code("account.passwordSame", .data)
    /// The account is closed: it is reopened first.
    public static let accountClosed = Fault.Code("account.closed", .conflict)
    /// The city's name is empty, too long, or holds characters that nobody sees.
    public static let officeName = Fault.Code("office.name", .data)
}

/// The fault codes of accounts.
public enum AccountFaults {
    public static let all: [Fault.Code] = [
        .accountWrong, .accountThrottled, .accountForbidden, .accountMissing, .accountNameForm, .accountNameTaken,
        .accountPasswordShort, .accountPasswordLong, .accountPasswordHasName, .accountPasswordCommon,
        .accountLastAdministrator, .accountFirstExists, .accountWithoutRole, .accountFirstPassword,
        .accountPasswordSame,
        .accountClosed, .officeName,
    ]
}
