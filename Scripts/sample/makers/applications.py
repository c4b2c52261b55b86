"""Who applies for which class, who waits, who is offered a seat, and who comes."""
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from . import days, places
from .dice import Deck

PEOPLE_A_YEAR = 364
FIRST_TIMERS = 38  # of a hundred people of the second year
RATIO = {"初級": 90, "中級": 70, "応用": 55}  # applications for each hundred seats; 入門 is always full
BEGINNERS = [(10, 1), (11, 3), (12, 3), (13, 2)]
LINE = [(20, 1), (21, 2), (22, 2), (23, 1)]
CROWDED = 32  # the one LINE class that half the city wants
ROUTES = [("電話", 75), ("窓口", 18), ("Web", 4), ("LINE", 2), ("郵便", 1)]
CHILDREN = {8: 18, 3: 22}
SHOW = {8: (79, 84), 1: (79, 84), 2: (80, 85)}  # of a hundred with a seat, in heat and snow; else 89 to 92
JOINING = {"入門": 14, "初級": 10, "中級": 4, "応用": 1}


@dataclass
class Application:
    person: object
    at: datetime
    route: str
    state: str = "確定"
    companions: int = 0
    double: bool = False
    number: str = ""


@dataclass
class Roster:
    session: object
    applications: list = field(default_factory=list)
    came: list = field(default_factory=list)  # (person, 出席 / 欠席 / 当日参加)

    def people(self):
        return [a.person for a in self.applications if not a.double]

    def seated(self):
        return [a.person for a in self.applications if a.state == "確定"]


class Ledger:
    def __init__(self, rosters):
        self.rosters = rosters
        entries = sorted(((a.at, r.session.number, at, a, r.session) for r in rosters
                          for at, a in enumerate(r.applications)), key=lambda e: e[:3])
        self.entries = [(a, s) for _, _, _, a, s in entries]
        for at, (application, _) in enumerate(self.entries, start=1):
            application.number = f"A-{at:04d}"

    def registration_rows(self):
        yield "受付番号 教室番号 人番号 受付日時 経路 状態 同伴者".split()
        for a, session in self.entries:
            yield [a.number, session.number, a.person.number, f"{a.at:%Y-%m-%d %H:%M}", a.route, a.state,
                   a.companions or ""]

    def attendance_rows(self):
        yield "教室番号 人番号 出欠 端末".split()
        for roster in self.rosters:
            for person, state in roster.came:
                yield [roster.session.number, person.number, state, "" if state == "欠席" else person.device]


def make(dice, sessions, crowd):
    maker = Maker(dice, crowd)
    return Ledger([roster for fiscal in (2025, 2026)
                   for roster in maker.year(fiscal, [s for s in sessions if days.fiscal_year(s.day) == fiscal])])


class Maker:
    def __init__(self, dice, crowd):
        self.dice, self.crowd = dice, crowd
        self.routes = Deck(dice, ROUTES)
        self.answers = Deck(dice, [(True, 13), (False, 7)])
        self.doubles = Deck(dice, [(True, 3), (False, 97)])
        self.walk_in_debt = {True: 0.0, False: 0.0}
        self.everyone, self.busy = [], set()

    # MARK: a year

    def year(self, fiscal, sessions):
        counts = self.counts(sessions)
        self.queue, self.active = self.pool(fiscal), []
        total = sum(counts[s.number] * JOINING[s.level] for s in sessions if not s.children)
        self.to_join, self.done, self.weight = len(self.queue), 0.0, total
        rosters = []
        for year, month in days.months(fiscal):
            of_month = [self.apply(s, counts[s.number]) for s in sessions if (s.day.year, s.day.month) == (year, month)]
            self.attend([r for r in of_month if r.session.past], month)
            rosters += of_month
        self.everyone += [p for p in self.active if p not in self.everyone]
        return rosters

    def pool(self, fiscal):
        today = datetime(fiscal, 4, 1).date()
        back = self.dice.shuffled([p for p in self.everyone if p.years_attended and not p.child])
        back = back[: PEOPLE_A_YEAR * (100 - FIRST_TIMERS) // 100]
        return self.dice.shuffled(back + [self.crowd.learner(today) for _ in range(PEOPLE_A_YEAR - len(back))])

    def counts(self, sessions):
        """How many apply for each class: by level, exact over the year."""
        found, beginners, line = {}, Deck(self.dice, BEGINNERS), Deck(self.dice, LINE)
        crowded = next(s for s in sessions if s.course == "line" and s.day.month >= 9)
        for session in sessions:
            if session.children:
                found[session.number] = CHILDREN[session.day.month]
            elif session.level == "入門":
                found[session.number] = beginners.deal()
            elif session.course == "line":
                found[session.number] = CROWDED if session is crowded else line.deal()
        for level, percent in RATIO.items():
            of_level = [s for s in sessions if s.level == level]
            rest = [s for s in of_level if s.number not in found]
            wanted = sum(s.capacity for s in of_level) * percent / 100
            wanted -= sum(found[s.number] for s in of_level if s.number in found)
            spread(self.dice, rest, wanted, found)
        return found

    # MARK: one class

    def apply(self, session, count):
        people = self.choose_children(session, count) if session.children else self.choose(session, count)
        roster = Roster(session, sorted((self.application(session, p, count) for p in people), key=lambda a: a.at))
        for a in list(roster.applications):
            if self.doubles.deal():
                roster.applications.append(self.second(session, a))
        roster.applications = sorted((a for a in roster.applications if a.at <= days.NOW), key=lambda a: a.at)
        for a in roster.applications:
            self.crowd.register(a.person, a.at.date())
        self.settle(roster)
        return roster

    def choose_children(self, session, count):
        return [self.crowd.child(session.day) for _ in range(count)]

    def choose(self, session, count):
        self.done += count * JOINING[session.level]
        due = round(self.to_join * (1 - (1 - self.done / self.weight) ** 1.3))
        joining = max(0, due - (self.to_join - len(self.queue)))
        chosen = [p for p in self.queue if self.may_come(p, session)][: min(joining, count)]
        able = [p for p in self.active if self.may_come(p, session)]
        while len(chosen) < count and able:
            person = self.dice.weighted(able, [self.liking(p, session) for p in able])
            able.remove(person)
            chosen.append(person)
        if len(chosen) < count:
            chosen += [p for p in self.queue if self.may_come(p, session) and p not in chosen][: count - len(chosen)]
        self.queue = [p for p in self.queue if p not in chosen]
        self.active += [p for p in chosen if p not in self.active]
        for person in chosen:
            self.busy.add((id(person), session.day, session.start))
        return chosen

    def may_come(self, person, session):
        return session.course not in person.completed and (id(person), session.day, session.start) not in self.busy

    def liking(self, person, session):
        ready = all(course in person.completed for course in session.what["prerequisites"])
        near = 3 if person.district == places.DISTRICT[session.venue] else 1
        return person.keenness * (4 if ready else 1) * near * (4 if session.course in person.waited_for else 1)

    def application(self, session, person, count):
        route = self.routes.deal()
        first = days.opening_day(session.day)
        eager = count >= session.capacity
        last = (session.day - first).days - 3
        after = 0 if eager and self.dice.chance(60) else self.dice.below(min(last, 12) if eager else last)
        day = first + timedelta(days=after)
        if route in ("Web", "LINE"):
            return Application(person, clock(day, 8 * 60 + 30 + self.dice.below(13 * 60)), route)
        while not days.is_office_day(day):
            day = day - days.DAY if day > first else first
        opens = 8 * 60 + 30 if day == first else 9 * 60
        minutes = self.dice.below(150) if eager and day == first else self.dice.below(16 * 60 + 50 - opens)
        return Application(person, clock(day, opens + minutes), route, companions=int(self.dice.chance(5)))

    def second(self, session, first):
        """The same person applies once more by mistake some days later; the second is taken back."""
        day = first.at.date() + timedelta(days=self.dice.between(1, 5))
        while not days.is_office_day(day):
            day += days.DAY
        return Application(first.person, clock(day, 9 * 60 + self.dice.below(7 * 60)), "電話", "取消", double=True)

    # MARK: seats and the line

    def settle(self, roster):
        session, line = roster.session, [a for a in roster.applications if not a.double]
        if session.children and len(line) > session.capacity:
            for a in self.dice.shuffled(line)[session.capacity:]:
                a.state = "落選"
            return
        seats, waiting = line[: session.capacity], line[session.capacity:]
        for a in waiting:
            a.state = "待ち"
        if session.day > days.NOW.date():
            self.settle_ahead(seats, waiting)
            return
        for a in [a for a in seats if self.dice.chance(7 if waiting else 3)]:
            a.state = "取消"
            if self.dice.chance(90):
                self.offer(waiting)
        for a in roster.applications:
            if a.state == "待ち":
                a.person.waited_for.add(session.course)
            if not session.held:
                a.state = "取消"

    def offer(self, waiting):
        """The seat goes down the line until somebody takes it."""
        for a in [a for a in waiting if a.state == "待ち"]:
            a.state = "確定" if self.answers.deal() else "辞退"
            if a.state == "確定":
                return

    def settle_ahead(self, seats, waiting):
        """A class still to come: somebody gave the seat back, and the first in line has not answered yet."""
        if len(waiting) >= 2:
            seats[3].state = "取消"
            waiting[0].state = "提示"

    # MARK: the day itself

    def attend(self, rosters, month):
        low, high = SHOW.get(month, (89, 92))
        seated = [(r, p) for r in rosters for p in r.seated()]
        missing = round(len(seated) * (100 - self.dice.between(low * 10, high * 10) / 10) / 100)
        absent = {(r.session.number, id(p)) for r, p in self.dice.shuffled(seated)[:missing]}
        for roster in rosters:
            for person in roster.seated():
                here = (roster.session.number, id(person)) not in absent
                roster.came.append((person, "出席" if here else "欠席"))
        for roster in rosters:
            if not roster.session.children:
                self.walk_ins(roster)
            for person, state in roster.came:
                if state != "欠席":
                    person.completed.add(roster.session.course)
                    person.years_attended.add(days.fiscal_year(roster.session.day))

    def walk_ins(self, roster):
        """Some come to a hall without having called; hardly anybody to the city hall."""
        session = roster.session
        at_hall = session.venue != places.CITY_HALL
        present = sum(state == "出席" for _, state in roster.came)
        self.walk_in_debt[at_hall] += present * (0.047 if at_hall else 0.008)
        while self.walk_in_debt[at_hall] >= 1 and len([s for _, s in roster.came if s != "欠席"]) < session.capacity:
            able = [p for p in self.active if p.number and p not in roster.people() and self.may_come(p, session)
                    and p not in [q for q, _ in roster.came]]
            person = self.dice.weighted(able, [self.liking(p, session) for p in able])
            self.busy.add((id(person), session.day, session.start))
            roster.came.append((person, "当日参加"))
            self.walk_in_debt[at_hall] -= 1


def clock(day, minutes):
    return datetime.combine(day, time(minutes // 60, minutes % 60))


def spread(dice, sessions, wanted, found):
    """Shares applications out evenly by seats, two more here and two fewer there, exact in sum."""
    seats = sum(s.capacity for s in sessions)
    given = 0
    for at, session in enumerate(sessions):
        share = round(wanted * sum(s.capacity for s in sessions[: at + 1]) / seats) - given
        given += share
        found[session.number] = share
    order = dice.shuffled(sessions)
    for more, fewer in zip(order[::2], order[1::2]):
        step = dice.below(3)
        if found[more.number] + step <= more.capacity and found[fewer.number] - step >= 2:
            found[more.number] += step
            found[fewer.number] -= step
