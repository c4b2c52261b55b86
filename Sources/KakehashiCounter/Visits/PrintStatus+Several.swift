import KakehashiPrinter

extension PrintStatus {
    /// Of several jobs of one visit the one that most wants to be told about.
    static func telling(_ statuses: [PrintStatus]) -> PrintStatus? {
        statuses.max { PrintStage($0).urgency < PrintStage($1).urgency }
    }
}

extension PrintStage {
    /// What is sent is told only where nothing else is to be told.
    fileprivate var urgency: Int {
        switch self {
        case .sent: 0
        case .printing: 1
        case .unknown: 2
        case .trouble: 3
        case .failed: 4
        }
    }
}
