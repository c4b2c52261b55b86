import Kakehashi

extension CTTSearch {
    mutating func propose(_ neighbourhood: Int, using random: inout SearchRandom) -> Move? {
        guard !period.isEmpty else { return nil }
        let one = random.below(period.count)
        switch neighbourhood {
        case 0:
            // Anywhere, to an empty room or to another's.
            let to = random.below(tables.periods * tables.rooms)
            let newPeriod = to / tables.rooms
            return Move(lecture: one, period: newPeriod, room: to - newPeriod * tables.rooms)
        case 1:
            // Another room at the same time.
            return Move(lecture: one, period: Int(period[one]), room: random.below(tables.rooms))
        default:
            // Another time in the same room.
            return Move(lecture: one, period: random.below(tables.periods), room: Int(room[one]))
        }
    }

    mutating func change(of move: Move, limit: Int) -> Int {
        let one = move.lecture
        let other = Int(lecture[move.period * tables.rooms + move.room])
        let course = Int(tables.course[one])
        guard other >= 0 else { return changeOfMove(move, course, limit) }
        let otherCourse = Int(tables.course[other])
        // Two lectures of one course are alike; so is a lecture with itself.
        guard course != otherCourse else { return same() }
        return changeOfSwap(move, course, otherCourse, limit)
    }

    private mutating func same() -> Int {
        changedBroken = 0
        changedWishes = 0
        return 0
    }

    private mutating func changeOfMove(_ move: Move, _ course: Int, _ limit: Int) -> Int {
        let from = Int(period[move.lecture])
        var (broken, wishes) = (0, 0)
        if from != move.period {
            let row = course * tables.periods
            broken = Int(hindrances[row + move.period] - hindrances[row + from]) + 1
            // Most moves clash, and need no further look.
            if broken * clashWeight - Int(tables.mostSaved[course]) > limit { return .max }
            wishes = changeOfDays(course, from, move.period) + changeOfCurricula(course, from, move.period)
        }
        wishes += changeOfRoom(course, Int(room[move.lecture]), move.room)
        changedBroken = broken
        changedWishes = wishes
        return broken * clashWeight + wishes
    }

    private mutating func changeOfSwap(_ move: Move, _ course: Int, _ other: Int, _ limit: Int) -> Int {
        let from = Int(period[move.lecture])
        let fromRoom = Int(room[move.lecture])
        var (broken, wishes) = (0, 0)
        if from != move.period {
            let (row, otherRow) = (course * tables.periods, other * tables.periods)
            broken = Int(hindrances[row + move.period] - hindrances[row + from]) + 2
            broken += Int(hindrances[otherRow + from] - hindrances[otherRow + move.period])
            if tables.clashes[course * tables.courses + other] { broken -= 2 }
            let most = Int(tables.mostSaved[course] + tables.mostSaved[other])
            if broken * clashWeight - most > limit { return .max }
            wishes = changeOfDays(course, from, move.period) + changeOfDays(other, move.period, from)
            wishes += changeOfCurricula(course, from, move.period, without: other)
            wishes += changeOfCurricula(other, move.period, from, without: course)
        }
        wishes += changeOfRoom(course, fromRoom, move.room) + changeOfRoom(other, move.room, fromRoom)
        changedBroken = broken
        changedWishes = wishes
        return broken * clashWeight + wishes
    }

    /// Students without a seat, and rooms of the course.
    private func changeOfRoom(_ course: Int, _ from: Int, _ to: Int) -> Int {
        guard from != to else { return 0 }
        let row = course * tables.rooms
        var change = Int(tables.standing[row + to] - tables.standing[row + from])
        if inRoom[row + from] == 1 { change -= 1 }
        if inRoom[row + to] == 0 { change += 1 }
        return change
    }

    private func changeOfDays(_ course: Int, _ from: Int, _ to: Int) -> Int {
        let (fromDay, toDay) = (tables.day[from], tables.day[to])
        guard fromDay != toDay else { return 0 }
        let row = course * tables.days
        let lost: Int32 = onDay[row + Int(fromDay)] == 1 ? 1 : 0
        let won: Int32 = onDay[row + Int(toDay)] == 0 ? 1 : 0
        guard lost != won else { return 0 }
        let missing = tables.wantedDays[course] - usedDays[course]
        return 5 * Int(max(0, missing + lost - won) - max(0, missing))
    }

    /// Lonely lectures of the curricula of the course, when one of its lectures goes from a period to another.
    private func changeOfCurricula(_ course: Int, _ from: Int, _ to: Int) -> Int {
        var change = 0
        for index in tables.curricula.range(course) {
            change += changeOfCurriculum(Int(tables.curricula.items[index]), from, to)
        }
        return 2 * change
    }

    /// The same, without the curricula in which the other course takes its place.
    private func changeOfCurricula(_ course: Int, _ from: Int, _ to: Int, without other: Int) -> Int {
        var change = 0
        for index in tables.curricula.range(course) {
            let curriculum = Int(tables.curricula.items[index])
            if tables.holds[curriculum * tables.courses + other] { continue }
            change += changeOfCurriculum(curriculum, from, to)
        }
        return 2 * change
    }

    private func changeOfCurriculum(_ curriculum: Int, _ from: Int, _ to: Int) -> Int {
        let row = curriculum * tables.days
        let (fromDay, toDay) = (Int(tables.day[from]), Int(tables.day[to]))
        let (fromPlace, toPlace) = (
            UInt64(truncatingIfNeeded: tables.place[from]), UInt64(truncatingIfNeeded: tables.place[to])
        )
        var change = 0
        var day = bits[row + fromDay]
        if held[curriculum * tables.periods + from] == 1 {
            change -= Int(joining[Int(day >> fromPlace & 31)])
            day &= ~(4 << fromPlace)
        }
        if toDay != fromDay { day = bits[row + toDay] }
        if day & (4 << toPlace) == 0 { change += Int(joining[Int(day >> toPlace & 31)]) }
        return change
    }

    mutating func keep(_ move: Move) {
        broken += changedBroken
        wishes += changedWishes
        let one = move.lecture
        let place = move.period * tables.rooms + move.room
        let other = Int(lecture[place])
        guard other != one else { return }
        let (from, fromRoom) = (Int(period[one]), Int(room[one]))
        let course = Int(tables.course[one])
        period[one] = Int32(move.period)
        room[one] = Int32(move.room)
        lecture[from * tables.rooms + fromRoom] = Int32(other)
        lecture[place] = Int32(one)
        recount(course, from, fromRoom, move.period, move.room)
        guard other >= 0 else { return }
        period[other] = Int32(from)
        room[other] = Int32(fromRoom)
        recount(Int(tables.course[other]), move.period, move.room, from, fromRoom)
    }

    private mutating func recount(_ course: Int, _ from: Int, _ fromRoom: Int, _ to: Int, _ toRoom: Int) {
        if fromRoom != toRoom {
            countRoom(course, fromRoom, -1)
            countRoom(course, toRoom, 1)
        }
        if from != to {
            countPeriod(course, from, -1)
            countPeriod(course, to, 1)
        }
    }
}
