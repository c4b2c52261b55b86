/// 支援措置: the address of someone who fled from violence is kept from everybody who might pass it on.
///
/// The measure lasts a year and is renewed; its last day still counts. Without a date it lasts until an export no
/// longer says it. (住民基本台帳事務処理要領 第5-10)
public struct Protection: Hashable, Sendable {
    /// Its last day, where one is set.
    public let until: LocalDate?

    public init(until: LocalDate?) {
        self.until = until
    }

    /// Whether it guards on that day.
    public func holds(on day: LocalDate) -> Bool {
        until.map { day <= $0 } ?? true
    }
}
