/// Who makes a change, as the journal writes it.
public enum Author: Hashable, Sendable {
    /// A member of staff, by the account's key.
    case account(String)
    /// The command line of the machine.
    case commandLine
    /// A kiosk, by its name.
    case kiosk(String)
    /// The program itself: migrations, clean-up.
    case program

    /// The journal's form: `account:<key>`, `command-line`, `kiosk:<name>`, `program`.
    public var label: String {
        switch self {
        case .account(let key): "account:\(key)"
        case .commandLine: "command-line"
        case .kiosk(let name): "kiosk:\(name)"
        case .program: "program"
        }
    }
}
