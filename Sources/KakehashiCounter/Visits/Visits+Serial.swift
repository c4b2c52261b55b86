import Kakehashi
import Synchronization

extension Visits {
    /// The number of the next visit's papers: the second of the day, or one more than the last where that was given
    /// already, so that a program that starts anew does not give a number twice.
    func nextSerial() -> FormSerial? {
        let now = clock.now()
        let second = Int((now.milliseconds / 1000 + 9 * 3600) % 86_400) + 1
        let number = lastNumber.withLock { last in
            let number = last.map { $0.day == now.localDate ? max($0.number + 1, second) : second } ?? second
            last = (now.localDate, number)
            return number
        }
        return FormSerial(series: series, number: number)
    }

    /// Notes that the person is under 支援措置: no 2D code of the visit's papers holds an address.
    package func protect(_ token: VisitToken) throws {
        try perform(token) { _ in .protect }
    }
}
