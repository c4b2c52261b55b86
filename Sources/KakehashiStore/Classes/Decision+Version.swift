import Kakehashi

extension Decision {
    /// Runs an update that names the version it was decided on; `store.stale` where someone else was quicker.
    func run(_ sql: String, expecting thing: String, _ values: [Value]) throws {
        guard try run(sql, values: values) == 1 else { throw Fault(.storeStale, ["thing": thing]) }
    }
}
