"""A problem of a year's classes, as `kakehashi-bench plan-problem` writes it, in tables of whole numbers."""
import datetime
import json


def date(text):
    return datetime.date.fromisoformat(text)


def minutes(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def within(spans, day):
    return any(date(span["from"]) <= day <= date(span["to"]) for span in spans)


def weekday(day):
    """Sunday 0."""
    return (day.weekday() + 1) % 7


class Kind:
    """A course held by a body: its classes are alike."""

    def __init__(self, tables, course, host, wanted):
        self.course, self.host = course, host
        self.minutes = course["minutes"]
        self.required = [w for w in wanted if w["isRequired"]]
        self.pool = [w for w in wanted if not w["isRequired"]]
        limits = tables.limits
        self.isPromised = host in limits["monthlyHosts"] and course["programme"] == "smartphone"
        self.targets = [t for t in tables.problem["targets"] if admits(t, course, host)]
        self.people = [p for p in range(len(tables.people)) if takes(tables.people[p], course, host)]


def admits(target, course, host):
    return (
        (not target["hosts"] or host in target["hosts"])
        and (not target["programmes"] or course["programme"] in target["programmes"])
        and (not target["levels"] or course["level"] in target["levels"])
    )


def takes(person, course, host):
    return (
        course["level"] in person["levels"]
        and (not person["courses"] or course["id"] in person["courses"])
        and (not person["hosts"] or host in person["hosts"])
    )


class Tables:
    def __init__(self, path):
        self.problem = problem = json.load(open(path, encoding="utf-8"))
        assert not problem["without"], "rules that are set aside are not modelled"
        assert not any(w.get("fixed") or w.get("published") for w in problem["wanted"]), "fixed classes are not modelled"
        self.limits = problem["limits"]
        self.weights = problem["weights"]
        self.venues, self.people = problem["venues"], problem["people"]
        self.starts = [minutes(start) for start in problem["starts"]]
        # R9 is the year that begins in April 2027.
        first = datetime.date(2018 + int(problem["year"].removeprefix("R")), 4, 1)
        count = (datetime.date(first.year + 1, 4, 1) - first).days
        self.days = [first + datetime.timedelta(n) for n in range(count)]
        self.month = [(day.month + 8) % 12 for day in self.days]
        self.week = [(day - datetime.date(2000, 1, 3)).days // 7 for day in self.days]
        self.holidays = {date(day) for day in problem["holidays"]}
        self.districts = sorted({v["district"] for v in self.venues} | {d["district"] for d in problem["districts"]})
        self.serves = problem["serves"]
        self.lay_kinds()
        self.home = [self.venue(p.get("home")) for p in self.people]
        self.comes = [[self.can_come(p, day) for day in self.days] for p in self.people]
        self.open = [[self.is_open(v, day) for day in self.days] for v in self.venues]

    def lay_kinds(self):
        courses = {course["id"]: course for course in self.problem["courses"]}
        groups = {}
        for wanted in self.problem["wanted"]:
            groups.setdefault((wanted["course"], wanted["host"]), []).append(wanted)
        self.kinds = [Kind(self, courses[c], host, wanted) for (c, host), wanted in groups.items()]

    def venue(self, number):
        return next((n for n, v in enumerate(self.venues) if v["number"] == number), None)

    def can_come(self, person, day):
        return (not person["weekdays"] or weekday(day) in person["weekdays"]) and not within(person["away"], day)

    def is_open(self, venue, day):
        if within(self.problem["pauses"], day) or within(venue["closed"], day):
            return False
        if day in self.holidays and day.isoformat() not in venue["openHolidays"]:
            return False
        return not venue["weekdays"] or weekday(day) in venue["weekdays"]

    def in_season(self, kind, day):
        host = next((h for h in self.limits["hosts"] if h["host"] == kind.host), {"weekdays": []})
        months = kind.course["months"]
        return (
            day >= date(self.problem["earliest"])
            and (not host["weekdays"] or weekday(day) in host["weekdays"])
            and (not months or day.month in months)
        )

    def fits(self, kind, venue, start):
        course = kind.course
        return (
            venue["capacity"] >= course["capacity"]
            and (venue["hasWifi"] or not course["needsWifi"])
            and (not venue["hosts"] or kind.host in venue["hosts"])
            and minutes(venue["opens"]) <= start - self.limits["setUp"]
            and start + course["minutes"] + self.limits["clearUp"] <= minutes(venue["closes"])
        )

    def covers(self, person, kind, start):
        return minutes(person["from"]) <= start and start + kind.minutes <= minutes(person["to"])

    def demand(self, kind, venue, month):
        """People expected, and by how many the seats differ from who would come."""
        forecast = self.problem["forecast"]
        seats = min(kind.course["capacity"], venue["capacity"])
        wanted = seats * forecast["levels"].get(kind.course["level"], 1000) * forecast["venues"].get(venue["number"], 1000)
        demand = (wanted // 1000 * forecast["months"][month] + 500_000) // 1_000_000
        return min(seats, demand), abs(seats - demand)

    def wait(self, venue, day, start):
        """Tens of minutes between the last bus in time and the class."""
        bus = venue.get("bus")
        if not bus:
            return 0
        holiday = day in self.holidays or weekday(day) == 0
        arrivals = bus["holiday" if holiday else "saturday" if weekday(day) == 6 else "weekday"]
        in_time = [minutes(a) for a in arrivals if minutes(a) + 5 <= start]
        return (min(60, start - max(in_time)) if in_time else 60) + 9

    def alone(self, kind, v, d, start):
        """What a class costs whatever the others do."""
        month = self.month[d]
        late = kind.course["level"] == "introductory" and start >= 720
        return (
            self.weights["bus"] * (self.wait(self.venues[v], self.days[d], start) // 10)
            + self.weights["fill"] * self.demand(kind, self.venues[v], month)[1]
            + self.weights["mornings"] * late
        )

    def due(self, target, month):
        unit = 1 if target["measure"] == "attendances" else 10
        return target["amount"] * unit * min(month + 1, target["months"]) // target["months"]

    def journey(self, p, v):
        home = self.home[p]
        return 0 if home is None else (2 * self.problem["travel"][home][v] + 9) // 10
