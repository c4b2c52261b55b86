/// Where each lecture of an instance is, as it is written: a line `course room day period` for each.
extension CTTSearch.Snapshot {
    func lines(of instance: CTTInstance) -> String {
        let course = instance.courses.flatMap { Array(repeating: $0.name, count: $0.lectures) }
        return course.indices.map { one in
            let period = Int(periods[one])
            let room = instance.rooms[Int(rooms[one])].name
            return "\(course[one]) \(room) \(period / instance.periodsPerDay) \(period % instance.periodsPerDay)\n"
        }.joined()
    }
}
