/// Clashes, set-ups, devices, and the days of the monthly promise.
extension TimetableState {
    @inline(__always)
    func priceDay(
        _ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ day: Int, _ venue: Int,
        _ tally: inout some TimetableTally
    ) {
        let place = venue * model.dayCount + day
        let held = cells[at.venueDay + place]
        tally.add(.venueLimit, excess(held, model.venues[venue].mostADay))
        if held == 0 { tally.add(.setUp, 1) } else { priceRoom(kind, spot, day, &tally) }
        if kind.devices > 0, model.numbers.devices < TimetableModel.never {
            let more = max(0, kind.devices - model.venues[venue].devices - cells[at.lentAt + place])
            let (lent, stock) = (cells[at.lentDay + day], model.numbers.devices)
            tally.add(.devices, max(0, lent + more - stock) - max(0, lent - stock))
        }
        guard kind.isPromised, cells[at.promiseDay + day] + 1 == model.numbers.monthlyClasses else { return }
        let month = model.month[day]
        if cells[at.goodDays + month] < model.promisedDays[month] { tally.add(.monthly, -1) }
    }

    /// How often the class would touch another one in the same room.
    private func priceRoom(
        _ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ day: Int, _ tally: inout some TimetableTally
    ) {
        var other = cells[at.day.heads + day]
        while other >= 0 {
            if spots[other].venue == spot.venue, gap(kind, spot, other) < model.numbers.between {
                tally.add(.venueClash, 1)
            }
            other = cells[at.day.nexts + other]
        }
    }

    /// Minutes between a class and one that stands on its day; below 0 where both are held at once.
    @inline(__always)
    func gap(_ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ other: Int) -> Int {
        let (start, there) = (model.starts[Int(spot.start)], model.starts[Int(spots[other].start)])
        return start <= there ? there - (start + kind.minutes) : start - (there + self.kind(other).minutes)
    }

    mutating func countDay(_ task: Int, _ kind: TimetableKindNumbers, _ day: Int, _ venue: Int, _ sign: Int) {
        let place = venue * model.dayCount + day
        if sign < 0 { unlink(task, at.day, day) }
        cells[at.venueDay + place] += sign
        if kind.devices > 0 { countDevices(kind, place, day, venue, sign) }
        if sign > 0 { link(task, at.day, day) }
        guard kind.isPromised, model.numbers.monthlyClasses > 0 else { return }
        cells[at.promiseDay + day] += sign
        // It has just become a good day, or just stopped being one.
        if cells[at.promiseDay + day] == model.numbers.monthlyClasses - (sign < 0 ? 1 : 0) {
            cells[at.goodDays + model.month[day]] += sign
        }
    }

    /// Classes of one place share the devices that are lent out: the most that one of them asks for.
    private mutating func countDevices(
        _ kind: TimetableKindNumbers, _ place: Int, _ day: Int, _ venue: Int, _ sign: Int
    ) {
        let own = model.venues[venue].devices
        let (need, before) = (kind.devices - own, cells[at.lentAt + place])
        guard sign > 0 ? need > before : need == before && need > 0 else { return }
        let after = sign > 0 ? need : mostDevices(day, venue, own)
        cells[at.lentAt + place] = after
        cells[at.lentDay + day] += after - before
    }

    private func mostDevices(_ day: Int, _ venue: Int, _ own: Int) -> Int {
        var (most, task) = (0, cells[at.day.heads + day])
        while task >= 0 {
            if Int(spots[task].venue) == venue { most = max(most, kind(task).devices - own) }
            task = cells[at.day.nexts + task]
        }
        return most
    }
}
