extension TimetableState {
    /// Districts, what comes before, and the habits of a place.
    mutating func countPlace(_ kind: TimetableKindNumbers, _ day: Int, _ venue: Int, _ start: Int, _ sign: Int) {
        for district in model.venueServes[venue] {
            let index = kind.level * model.districtCount + district
            let want = model.wants[index]
            add(.districts, max(0, want - heldIn[index] - sign) - max(0, want - heldIn[index]))
            heldIn[index] += sign
        }
        let district = model.venueDistrict[venue]
        let place = kind.course * model.districtCount + district
        countNearness(place * 12, model.month[day], sign)
        let habit = (district * HoldingBody.allCases.count + kind.host) * 7
        add(.series, change(of: &placeWeekday, in: habit..<habit + 7, at: habit + model.weekday[day], sign))
        let hours = place * model.startCount
        add(.series, change(of: &courseStart, in: hours..<hours + model.startCount, at: hours + start, sign))
        let affected = [kind.course] + model.after[kind.course]
        let before = affected.reduce(0) { $0 + tooEarly($1, district) }
        if sign > 0 {
            courseDays[place].append(day)
        } else if let at = courseDays[place].firstIndex(of: day) {
            courseDays[place].remove(at: at)
        }
        add(.prerequisite, affected.reduce(0) { $0 + tooEarly($1, district) } - before)
    }

    /// The same course in the same district within two months.
    private mutating func countNearness(_ row: Int, _ month: Int, _ sign: Int) {
        func crowd(_ row: Int) -> Int {
            var crowd = 0
            let here = courseMonth[row + month]
            if month > 0 { crowd += max(0, courseMonth[row + month - 1] + here - 1) }
            if month < 11 { crowd += max(0, here + courseMonth[row + month + 1] - 1) }
            return crowd
        }
        let before = crowd(row)
        courseMonth[row + month] += sign
        add(.spread, crowd(row) - before)
    }

    /// How the number of different values beyond the first changes.
    private func change(of counts: inout [Int], in range: Range<Int>, at index: Int, _ sign: Int) -> Int {
        let before = TimetableState.kinds(counts[range])
        counts[index] += sign
        return max(0, TimetableState.kinds(counts[range]) - 1) - max(0, before - 1)
    }

    private static func kinds(_ counts: ArraySlice<Int>) -> Int { counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

    /// How many times a class of a course stands too early in a district for something that should come before.
    private func tooEarly(_ course: Int, _ district: Int) -> Int {
        let mine = courseDays[course * model.districtCount + district]
        guard !mine.isEmpty else { return 0 }
        return model.before[course].reduce(0) { sum, prior in
            let place = prior * model.districtCount + district
            let first = min(courseDays[place].min() ?? TimetableModel.never, model.earlier[place])
            return sum + mine.count { $0 < first + model.numbers.prerequisiteDays }
        }
    }
}
