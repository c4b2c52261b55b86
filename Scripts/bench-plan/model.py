"""What must hold in a timetable, as variables and linear rules of CP-SAT."""
import collections

from ortools.sat.python import cp_model

from tables import date
from wishes import Wishes


class Model(Wishes):
    def __init__(self, tables):
        self.t = tables
        self.m = cp_model.CpModel()
        self.costs = []
        self.held = {}  # (kind, venue, day, start) -> variable
        self.at = collections.defaultdict(list)  # (venue, day, start) -> [(kind, variable)]
        self.long = {}  # (venue, day, start, minutes) -> variable
        self.works = {}  # (person, venue, day, start) -> variable
        self.lay_classes()
        self.lay_people()
        self.rooms()
        self.people()
        self.devices()
        self.months()
        self.prerequisites()
        self.wishes()
        self.m.minimize(sum(weight * term for weight, term in self.costs))

    def lay_classes(self):
        t = self.t
        for k, kind in enumerate(t.kinds):
            seasons = [t.in_season(kind, day) for day in t.days]
            for v, venue in enumerate(t.venues):
                for s, start in enumerate(t.starts):
                    if not t.fits(kind, venue, start):
                        continue
                    able = [p for p in kind.people if t.covers(t.people[p], kind, start)]
                    for d in range(len(t.days)):
                        if seasons[d] and t.open[v][d] and self.enough(able, kind, d):
                            held = self.m.new_bool_var("")
                            self.held[k, v, d, s] = held
                            self.at[v, d, s].append((k, held))
                            self.cost(t.alone(kind, v, d, start), held)
            self.number(k, kind)

    def enough(self, able, kind, d):
        there = [self.t.people[p]["role"] for p in able if self.t.comes[p][d]]
        return there.count("instructor") >= 1 and there.count("helper") >= kind.course["helpers"]

    def number(self, k, kind):
        """All that have to be held, and of the pool what is worth it."""
        held = sum(var for (one, *_), var in self.held.items() if one == k)
        extra = [self.m.new_bool_var("") for _ in kind.pool]
        for var, wanted in zip(extra, kind.pool):
            self.cost(self.t.weights["pool"] * wanted["worth"], 1 - var)
        self.m.add(held == len(kind.required) + sum(extra))

    def lay_people(self):
        """Whoever works in a slot takes the class held there; as many as it needs."""
        t = self.t
        for (v, d, s), classes in self.at.items():
            roles = {"instructor": [], "helper": []}
            for p, person in enumerate(t.people):
                able = [
                    held
                    for k, held in classes
                    if t.comes[p][d] and p in t.kinds[k].people and t.covers(person, t.kinds[k], t.starts[s])
                    and (person["role"] == "instructor" or t.kinds[k].course["helpers"])
                ]
                if able:
                    var = self.works[p, v, d, s] = self.m.new_bool_var("")
                    roles[person["role"]].append(var)
                    self.m.add(var <= sum(able))
            self.m.add(sum(roles["instructor"]) == sum(held for _, held in classes))
            self.m.add(sum(roles["helper"]) == sum(t.kinds[k].course["helpers"] * held for k, held in classes))

    def rooms(self):
        """One class in a room, with time between; so many a day; a set-up for each day at a place."""
        t = self.t
        days = collections.defaultdict(list)
        for (v, d, s), classes in self.at.items():
            days[v, d] += [held for _, held in classes]
            for later in range(s, len(t.starts)):
                after = [held for _, held in self.at.get((v, d, later), [])] if later > s else []
                free = t.starts[later] - t.starts[s] - t.limits["between"]
                long = [held for k, held in classes if later == s or t.kinds[k].minutes > free]
                if long and len(long) + len(after) > 1:
                    self.m.add_at_most_one(long + after)
        for (v, d), held in days.items():
            self.m.add(sum(held) <= t.venues[v]["mostADay"])
            used = self.m.new_bool_var("")
            for s in range(len(t.starts)):
                classes = [var for _, var in self.at.get((v, d, s), [])]
                if classes:
                    self.m.add(sum(classes) <= used)
            self.cost(t.weights["setUp"], used)

    def people(self):
        """Nobody twice at once, with the ways; so many a day, week and month; journeys; the budget."""
        t = self.t
        spans = collections.defaultdict(list)
        slots = collections.defaultdict(lambda: collections.defaultdict(list))
        journeys = collections.defaultdict(list)
        for (p, v, d, s), var in self.works.items():
            spans[p, "mostADay", d].append(var)
            spans[p, "mostAWeek", t.week[d]].append(var)
            spans[p, "mostAMonth", t.month[d]].append(var)
            slots[p, d][s].append((v, var))
            if t.people[p]["role"] == "instructor":
                journeys[p, v, d].append(var)
        for (p, limit, _), work in spans.items():
            if len(work) > t.people[p][limit]:
                self.m.add(sum(work) <= t.people[p][limit])
        for (p, d), there in slots.items():
            self.apart(d, there)
        for (p, v, d), work in journeys.items():
            if t.journey(p, v) and t.weights["travel"]:
                goes = self.m.new_bool_var("")
                for var in work:
                    self.m.add_implication(var, goes)
                self.cost(t.weights["travel"] * t.journey(p, v), goes)
        self.budget()
        self.load()

    def apart(self, d, there):
        """One person's slots of a day."""
        for s, here in there.items():
            if len(here) > 1:
                self.m.add_at_most_one(var for _, var in here)
            for later in (one for one in there if one > s):
                for v, var in here:
                    self.clash(d, s, later, v, var, there[later])

    def clash(self, d, s, later, v, var, after):
        """Whoever works at `v` cannot come to those later places that are too far, given how long the class is."""
        t = self.t
        lengths = {t.kinds[k].minutes for k, _ in self.at[v, d, s]}
        free = t.starts[later] - t.starts[s]
        for length in lengths:
            far = [there for w, there in after if free - length < self.gap(v, w)]
            if far and len(lengths) == 1:
                self.m.add_at_most_one([var] + far)
            elif far:
                self.m.add(var + self.lasts(v, d, s, length) + sum(far) <= 2)

    def lasts(self, v, d, s, length):
        """Whether the class in a slot is of that length."""
        key = (v, d, s, length)
        if key not in self.long:
            these = [held for k, held in self.at[v, d, s] if self.t.kinds[k].minutes == length]
            self.long[key] = self.total(these, 1)
        return self.long[key]

    def gap(self, v, w):
        limits = self.t.limits
        if v == w:
            return limits["between"]
        return limits["clearUp"] + self.t.problem["travel"][v][w] + limits["setUp"]

    def budget(self):
        t = self.t
        if t.limits["budget"] > 10**12:
            return
        rooms = [(t.venues[v]["fee"], var) for (k, v, _, _), var in self.held.items() if t.kinds[k].host == "city"]
        fees = [(t.people[p]["fee"], var) for (p, *_), var in self.works.items()]
        self.m.add(sum(fee * var for fee, var in rooms + fees if fee) <= t.limits["budget"])

    def devices(self):
        """Classes of one day at one place share what is lent."""
        t = self.t
        lent = collections.defaultdict(dict)
        for (k, v, d, s), var in self.held.items():
            need = max(0, t.kinds[k].course["devices"] - t.venues[v]["devices"])
            if need and t.limits["devices"] < 10**6:
                if v not in lent[d]:
                    lent[d][v] = self.m.new_int_var(0, t.limits["devices"], "")
                self.m.add(lent[d][v] >= need * var)
        for there in lent.values():
            self.m.add(sum(there.values()) <= t.limits["devices"])

    def months(self):
        """The promise of every month, and each body's most."""
        t = self.t
        promised = collections.defaultdict(list)
        hosts = collections.defaultdict(list)
        for (k, v, d, s), var in self.held.items():
            hosts[t.kinds[k].host, t.month[d]].append(var)
            if t.kinds[k].isPromised:
                promised[d].append(var)
        for limit in t.limits["hosts"]:
            for month in range(12):
                self.m.add(sum(hosts[limit["host"], month]) <= limit["mostAMonth"][month])
        if not t.limits["monthlyClasses"]:
            return
        good = collections.defaultdict(list)
        for d, classes in promised.items():
            var = self.m.new_bool_var("")
            self.m.add(sum(classes) >= t.limits["monthlyClasses"] * var)
            good[t.month[d]].append(var)
        for month in {t.month[d] for d, day in enumerate(t.days) if day >= date(t.problem["earliest"])}:
            self.m.add(sum(good[month]) >= t.limits["monthlyDays"])

    def prerequisites(self):
        """What comes before has been held in the district, so many days earlier."""
        t = self.t
        known = {course["id"] for course in t.problem["courses"]}
        place = {v: venue["district"] for v, venue in enumerate(t.venues)}
        days = collections.defaultdict(lambda: collections.defaultdict(list))
        for (k, v, d, s), var in self.held.items():
            days[t.kinds[k].course["id"], place[v]][d].append(var)
        earlier = {}
        for one in t.problem["earlier"]:
            day = (date(one["date"]) - t.days[0]).days
            earlier[one["course"], one["district"]] = min(day, earlier.get((one["course"], one["district"]), 10**6))
        begun = {}
        for kind in t.kinds:
            for prior in (course for course in kind.course["prerequisites"] if course in known):
                for district in set(place.values()):
                    self.follow(kind, prior, district, days, earlier, begun)

    def follow(self, kind, prior, district, days, earlier, begun):
        key = (prior, district)
        if key not in begun:
            begun[key] = self.begun(days[key])
        first = earlier.get(key, 10**6)
        for d, classes in days[kind.course["id"], district].items():
            ready = d - self.t.limits["prerequisiteDays"]
            if ready >= first:
                continue
            for var in classes:
                self.m.add(var <= (begun[key][ready] if ready >= 0 else 0))

    def begun(self, days):
        """For each day whether a class has been held by then."""
        yes, chain = 0, []
        for d in range(len(self.t.days)):
            if d in days:
                var = self.m.new_bool_var("")
                self.m.add(var <= yes + sum(days[d]))
                yes = var
            chain.append(yes)
        return chain
