"""The year's timetable as a model of OR-Tools CP-SAT, on one core.

Usage: solve.py PROBLEM.json SECONDS TIMETABLE.json [--start OTHER.json] [--fixed OTHER.json]
       prints one line of JSON: cost, bound, seconds of a core, size
       --start   begins from another timetable, as a hint
       --fixed   every class stands where the other timetable has it: what that costs in this model

Classes of one course and body are alike, so a variable says whether such a class is held in a slot (venue, day, hour),
and another whether somebody works there; no class has a number of its own. That leaves out every symmetry among alike
classes, and all rules are linear.
"""
import argparse
import collections
import json
import sys
import threading
import time

from ortools.sat.python import cp_model

from tables import Tables, date, minutes, weekday


class Model:
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

    def cost(self, weight, term):
        if weight:
            self.costs.append((weight, term))

    def over(self, weight, amount, most):
        """What a sum (a list of terms) is above nought costs; `amount` is any linear expression."""
        excess = self.m.new_int_var(0, max(0, most), "")
        self.m.add(excess >= amount)
        self.cost(weight, excess)

    def total(self, terms, most):
        """A long sum as a variable of its own, where it stands in several rules."""
        var = self.m.new_int_var(0, most, "")
        self.m.add(var == sum(terms))
        return var

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

    def load(self):
        """The more often somebody is asked, the more a further class costs: a step for each four, by its secants."""
        works = collections.defaultdict(list)
        for (p, *_), var in self.works.items():
            works[p].append(var)
        for p, all_year in works.items():
            most = 12 * self.t.people[p]["mostAMonth"]
            asked = self.total(all_year, most)
            load = self.m.new_int_var(0, most * most, "")
            for step in range(1, most // 4 + 1):
                self.m.add(load >= step * asked - 2 * step * (step + 1))
            self.cost(self.t.weights["load"], load)

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
        for month in range(12):
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

    def wishes(self):
        self.targets()
        self.districts()
        self.spread()
        self.series()

    def targets(self):
        t = self.t
        for target in t.problem["targets"]:
            months = [[] for _ in range(12)]
            for (k, v, d, s), var in self.held.items():
                if target in t.kinds[k].targets:
                    month = t.month[d]
                    people = target["measure"] == "attendances"
                    months[month].append((t.demand(t.kinds[k], t.venues[v], month)[0] if people else 10) * var)
            reached = 0
            for month in range(12):
                reached = reached + self.total(months[month], 10**6)
                due = t.due(target, month)
                self.over(t.weights["targets"], due - reached, due)

    def districts(self):
        t = self.t
        for want in t.problem["districts"]:
            held = sum(
                var
                for (k, v, d, s), var in self.held.items()
                if t.kinds[k].course["level"] == want["level"] and want["district"] in t.serves[v]
            )
            self.over(t.weights["districts"], want["number"] - held, want["number"])

    def spread(self):
        """Squares of what a month is off, by their secants; and one course in one district within two months."""
        t = self.t
        total = len(t.problem["wanted"])
        months = [[] for _ in range(12)]
        near = collections.defaultdict(lambda: [[] for _ in range(12)])
        for (k, v, d, s), var in self.held.items():
            months[t.month[d]].append(var)
            near[t.kinds[k].course["id"], t.venues[v]["district"]][t.month[d]].append(var)
        for month, quota in enumerate(t.problem["months"]):
            off = self.m.new_int_var(-quota, total, "")
            self.m.add(off == sum(months[month]) - quota)
            square = self.m.new_int_var(0, max(total, quota) ** 2, "")
            for step in range(-quota, min(total, 60)):
                self.m.add(square >= (2 * step + 1) * off - step * (step + 1))
            self.cost(t.weights["spread"], square)
        for course in near.values():
            for month in range(11):
                if course[month] or course[month + 1]:
                    self.over(t.weights["spread"], sum(course[month] + course[month + 1]) - 1, total)

    def series(self):
        t = self.t
        habits = collections.defaultdict(lambda: collections.defaultdict(list))
        for (k, v, d, s), var in self.held.items():
            district = t.venues[v]["district"]
            habits["day", district, t.kinds[k].host][weekday(t.days[d])].append(var)
            habits["hour", district, t.kinds[k].course["id"]][s].append(var)
        for kinds in habits.values():
            used = []
            for classes in kinds.values():
                used.append(self.m.new_bool_var(""))
                for var in classes:
                    self.m.add_implication(var, used[-1])
            if len(used) > 1:
                self.over(t.weights["series"], sum(used) - 1, len(used))


def sessions(model, solver):
    """The classes held, as a timetable writes them."""
    t = model.t
    free = [([w["key"] for w in k.required + k.pool]) for k in t.kinds]
    found = []
    for (k, v, d, s), var in model.held.items():
        if not solver.boolean_value(var):
            continue
        kind, venue, start = t.kinds[k], t.venues[v], t.starts[s]
        staff = [p for p in range(len(t.people)) if (p, v, d, s) in model.works
                 and solver.boolean_value(model.works[p, v, d, s])]
        names = {role: [t.people[p]["number"] for p in staff if t.people[p]["role"] == role]
                 for role in ("instructor", "helper")}
        end = start + kind.minutes
        found.append({
            "key": free[k].pop(0), "course": kind.course["id"], "level": kind.course["level"],
            "venue": venue["number"], "district": venue["district"], "date": t.days[d].isoformat(),
            "start": f"{start // 60:02}:{start % 60:02}", "end": f"{end // 60:02}:{end % 60:02}", "host": kind.host,
            "instructor": names["instructor"][0], "helpers": names["helper"],
            "capacity": min(kind.course["capacity"], venue["capacity"]),
            "expected": t.demand(kind, venue, t.month[d])[0], "isFixed": False,
        })
    return sorted(found, key=lambda one: (one["date"], one["start"], one["venue"], one["key"]))


def stood(model, file):
    """Which variables are true where every class stands, and everybody works, as in that timetable."""
    t = model.t
    venues = {venue["number"]: v for v, venue in enumerate(t.venues)}
    people = {person["number"]: p for p, person in enumerate(t.people)}
    kinds = {(kind.course["id"], kind.host): k for k, kind in enumerate(t.kinds)}
    held, works = set(), set()
    for one in json.load(open(file))["sessions"]:
        day = (date(one["date"]) - t.days[0]).days
        slot = (venues[one["venue"]], day, t.starts.index(minutes(one["start"])))
        held.add((kinds[one["course"], one["host"]], *slot))
        works |= {(people[number], *slot) for number in [one["instructor"], *one["helpers"]]}
    strange = len(held - model.held.keys()) + len(works - model.works.keys())
    if strange:
        sys.exit(f"{strange} classes or people stand where the model has no place for them")
    for key, var in model.held.items():
        yield var, key in held
    for key, var in model.works.items():
        yield var, key in works


def spend(solver, seconds):
    """Ends the search once the process has had so many seconds of a core; others may be at work on the machine."""
    while time.process_time() < seconds:
        time.sleep(0.05)
    solver.stop_search()


def fix(m, values):
    for var, value in values:
        m.add(var == value)


def hint(model, file):
    """All variables as they are in that timetable, those that only count too."""
    standing = list(stood(model, file))
    copy = model.m.clone()
    fix(copy, [(copy.get_bool_var_from_proto_index(var.index), value) for var, value in standing])
    solver, status, _ = solve(copy, 600)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        sys.exit("the timetable to begin from breaks a rule of the model")
    for index in range(len(copy.proto.variables)):
        var = model.m.get_int_var_from_proto_index(index)
        model.m.add_hint(var, solver.value(copy.get_int_var_from_proto_index(index)))


def solve(m, seconds):
    solver = cp_model.CpSolver()
    # One core, but every strategy in turn, with little time for presolving: so it finds the most on these problems.
    solver.parameters.num_workers = 1
    solver.parameters.interleave_search = True
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.max_presolve_iterations = 1
    solver.parameters.symmetry_level = 0
    solver.parameters.random_seed = 1
    begin = time.process_time()
    threading.Thread(target=spend, args=(solver, begin + seconds), daemon=True).start()
    status = solver.solve(m)
    return solver, status, time.process_time() - begin


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("problem")
    parser.add_argument("seconds", type=float)
    parser.add_argument("timetable")
    parser.add_argument("--start")
    parser.add_argument("--fixed")
    options = parser.parse_args()
    model = Model(Tables(options.problem))
    if options.start:
        hint(model, options.start)
    if options.fixed:
        fix(model.m, stood(model, options.fixed))
    solver, status, took = solve(model.m, options.seconds)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    cost = round(solver.objective_value) if found else None
    if found:
        made = {
            "schemaVersion": 1, "year": model.t.problem["year"], "cost": cost, "bound": 0, "byRule": {}, "left": [],
            "sessions": sessions(model, solver),
        }
        with open(options.timetable, "w", encoding="utf-8") as file:
            json.dump(made, file, ensure_ascii=False, indent=1)
    print(json.dumps({
        "status": solver.status_name(status), "cost": cost, "bound": solver.best_objective_bound,
        "seconds": round(took, 1), "variables": len(model.held) + len(model.works),
    }))


if __name__ == "__main__":
    main()
