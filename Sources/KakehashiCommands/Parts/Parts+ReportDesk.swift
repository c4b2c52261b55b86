package import KakehashiOffice
import KakehashiStore

extension Parts {
    /// The use cases of plans, readings and reports for the office that this installation serves.
    package func reportDesk() throws -> ReportDesk {
        let store = try officeStore()
        return ReportDesk(store: store, office: try office(in: store), clock: clock)
    }

    /// The accounts of the staff of the office.
    package func accounts() throws -> Accounts {
        let store = try officeStore()
        return Accounts(store: store, office: try office(in: store), clock: clock)
    }
}
