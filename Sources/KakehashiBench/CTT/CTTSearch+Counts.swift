extension CTTSearch {
    /// Puts a lecture that is nowhere into a room that is empty, and counts it.
    mutating func put(_ one: Int, _ newPeriod: Int, _ newRoom: Int) {
        period[one] = Int32(newPeriod)
        room[one] = Int32(newRoom)
        lecture[newPeriod * tables.rooms + newRoom] = Int32(one)
        let course = Int(tables.course[one])
        countRoom(course, newRoom, 1)
        countPeriod(course, newPeriod, 1)
    }

    /// Takes a lecture away from where it is.
    mutating func lift(_ one: Int) {
        let course = Int(tables.course[one])
        lecture[Int(period[one]) * tables.rooms + Int(room[one])] = -1
        countRoom(course, Int(room[one]), -1)
        countPeriod(course, Int(period[one]), -1)
    }

    mutating func countRoom(_ course: Int, _ room: Int, _ by: Int32) {
        inRoom[course * tables.rooms + room] += by
    }

    /// One lecture of the course more or less in that period.
    mutating func countPeriod(_ course: Int, _ period: Int, _ by: Int32) {
        for index in tables.clashing.range(course) {
            hindrances[Int(tables.clashing.items[index]) * tables.periods + period] += by
        }
        let day = Int(tables.day[period])
        let before = onDay[course * tables.days + day]
        onDay[course * tables.days + day] = before + by
        if before == 0 || before + by == 0 { usedDays[course] += by }
        let bit: UInt64 = 4 << UInt64(tables.place[period])
        for index in tables.curricula.range(course) {
            let curriculum = Int(tables.curricula.items[index])
            let held = self.held[curriculum * tables.periods + period] + by
            self.held[curriculum * tables.periods + period] = held
            if held > 0 {
                bits[curriculum * tables.days + day] |= bit
            } else {
                bits[curriculum * tables.days + day] &= ~bit
            }
        }
    }
}
