"""What a timetable should be like, as terms of the cost that CP-SAT makes small."""
import collections

from tables import weekday


class Wishes:
    """The wishes over the variables of a `Model`, which has its tables in `t` and CP-SAT's model in `m`."""

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

    def wishes(self):
        self.targets()
        self.districts()
        self.spread()
        self.series()

    def targets(self):
        t = self.t
        for target in t.problem["targets"]:
            if target["measure"] == "venues":
                self.places(target)
                continue
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

    def places(self, target):
        """A venue counts from the month of its first class on, or from the beginning."""
        t = self.t
        there = set(target.get("there") or [])
        held = {}
        for (k, v, d, s), var in self.held.items():
            if target in t.kinds[k].targets and t.venues[v]["number"] not in there:
                held.setdefault(v, [[] for _ in range(12)])[t.month[d]].append(var)
        for month in range(12):
            reached = 10 * len(there)
            for v, months in held.items():
                is_reached = self.m.new_bool_var("")
                self.m.add(is_reached <= sum(sum(months[: month + 1], [])))
                reached = reached + 10 * is_reached
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
