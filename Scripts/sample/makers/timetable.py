"""Two fiscal years of classes: who holds them, where, when, and who teaches."""
import json
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from . import days, places
from .dice import Deck

CURRICULUM = Path(__file__).resolve().parents[3] / "Curriculum"
COURSES = {path.parent.name: json.loads(path.read_text()) for path in sorted(CURRICULUM.glob("*/*/course.json"))}
LEVEL = {"introductory": "入門", "basic": "初級", "intermediate": "中級", "advanced": "応用"}
CITY, GROUP, CARRIER, CONTRACTOR = "市直営", "地区団体", "携帯事業者", "委託"

# How many classes of each body in a month: the city holds eight in October and two in August and January, when the
# groups and the shops rest; in March and April the shops are busy and hold one.
CITY_COUNT = {8: 2, 10: 8, 1: 2}
CITY_EXTRA = {(2026, 2), (2026, 7)}  # a fifth class, called off for snow and for heavy rain
GROUP_COUNT = {8: 0, 1: 0}
CARRIER_COUNT = {8: 0, 1: 0, 3: 1, 4: 1}
CONTRACTOR_COUNT = {8: 1, 3: 1}

# What the bodies teach in a year; the tax class and the children's class have their own months.
SHARES = {
    CITY: [("first-steps", 10), ("telephone-and-camera", 8), ("internet-and-maps", 7), ("line", 3), ("staying-safe", 4),
           ("myna-portal", 6), ("booking-and-disaster", 5), ("generative-ai", 2)],
    GROUP: [("first-steps", 6), ("telephone-and-camera", 5), ("internet-and-maps", 4), ("line", 2), ("staying-safe", 3)],
    CARRIER: [("first-steps", 4), ("telephone-and-camera", 4), ("internet-and-maps", 3), ("line", 1), ("staying-safe", 2),
              ("myna-portal", 1), ("booking-and-disaster", 1), ("generative-ai", 2)],
    CONTRACTOR: [("children-programming", 1)],
}
TAX_MONTHS = (11, 12, 1, 2)
TEACHERS = {CITY: ["T01", "T02", "T03"], GROUP: ["T04", "T05"], CARRIER: ["T06", "T07"], CONTRACTOR: ["T08"]}
HELPERS = {CITY: ["H01", "H02", "H03", "H04"], GROUP: ["H05", "H06", "H07", "H08"], CARRIER: ["H09", "H10", "H04"],
           CONTRACTOR: ["H11", "H12"]}
SLOTS = [time(10, 0), time(13, 30)]


@dataclass
class Session:
    course: str
    host: str
    venue: str
    day: date
    start: time
    teacher: str = ""
    helpers: list = field(default_factory=list)
    state: str = "予定"
    reason: str = ""
    number: str = ""

    @property
    def what(self):
        return COURSES[self.course]

    @property
    def level(self):
        return LEVEL[self.what["level"]]

    @property
    def children(self):
        return self.what["programme"] == "programming"

    @property
    def capacity(self):
        return self.what["capacity"]

    @property
    def end(self):
        return (datetime.combine(self.day, self.start) + timedelta(minutes=self.what["minutes"])).time()

    @property
    def held(self):
        return self.state == "予定"

    @property
    def past(self):
        return self.held and self.day <= days.LAST_ATTENDANCE


class Calendar:
    """Finds days and people that are still free."""

    def __init__(self, dice):
        self.dice, self.shut = dice, places.shut_days()
        self.booked = set()

    def fits(self, venue, day, weekend):
        if days.is_holiday(day) or (venue, day) in self.shut or (venue, day) in self.booked:
            return False
        if day.month == 8 and 13 <= day.day <= 16:
            return False  # Obon
        return day.weekday() in ((1, 2, 3, 4, 5) if weekend else (1, 2, 3, 4))

    def find(self, venue, year, month, weekend=False):
        return self.dice.pick([d for d in days.days_of(year, month) if self.fits(venue, d, weekend)])

    def book(self, session):
        """Gives the class a teacher and one helper for each five seats beyond the teacher's five."""
        self.booked.add((session.venue, session.day))
        session.teacher = self.free(session, TEACHERS[session.host], 1)[0]
        session.helpers = self.free(session, HELPERS[session.host], -(-session.capacity // 5) - 1)

    def free(self, session, people, count):
        able = [p for p in people if session.level in places.LEVELS[p]]
        able = [p for p in self.dice.shuffled(able) if (p, session.day, session.start) not in self.booked][:count]
        assert len(able) == count, f"nobody is free for {session}"
        self.booked |= {(p, session.day, session.start) for p in able}
        return sorted(able)


class Rotation:
    """Venues in turn; the city hall takes every third turn of the city."""

    def __init__(self, dice):
        self.halls = Deck(dice, [(hall, 1) for hall in places.HALLS])
        self.turn = 0

    def next(self, host):
        self.turn += 1
        return places.CITY_HALL if host == CITY and self.turn % 3 == 0 else self.halls.deal()


def deal(decks, host, month, taken):
    """A course for this body, not one of those taken on the same day."""
    if host == CITY and month in TAX_MONTHS and "e-tax" not in taken["month"]:
        return "e-tax"
    course = decks[host].deal()
    passed = []
    while course in taken["day"]:
        passed.append(course)
        course = decks[host].deal()
    decks[host].cards += passed
    return course


def month_of_classes(calendar, rotations, decks, year, month):
    found, in_month = [], []
    counts = {CITY: CITY_COUNT.get(month, 4) + ((year, month) in CITY_EXTRA), GROUP: GROUP_COUNT.get(month, 2),
              CARRIER: CARRIER_COUNT.get(month, 2), CONTRACTOR: CONTRACTOR_COUNT.get(month, 0)}
    for host, count in counts.items():
        while count > 0:
            venue = rotations[host].next(host)
            day = calendar.find(venue, year, month, weekend=host in (GROUP, CONTRACTOR) and venue != places.CITY_HALL)
            today = []
            for start in SLOTS[: min(count, 2 if host == CITY else 1)]:
                if host != CITY and calendar.dice.chance(50):
                    start = SLOTS[1]
                course = deal(decks, host, month, {"day": today, "month": in_month})
                today.append(course)
                in_month.append(course)
                found.append(Session(course, host, venue, day, start))
                calendar.book(found[-1])
                count -= 1
    if (year, month) in CITY_EXTRA:
        last = [s for s in found if s.host == CITY][-1]
        last.state = "中止"
    return found


def make(dice):
    calendar = Calendar(dice)
    rotations = {host: Rotation(dice) for host in SHARES}
    sessions = []
    for fiscal in (2025, 2026):
        decks = {host: Deck(dice, shares) for host, shares in SHARES.items()}
        year = [s for y, m in days.months(fiscal) for s in month_of_classes(calendar, rotations, decks, y, m)]
        move_to_holidays(year)
        year.sort(key=lambda s: (s.day, s.start, s.venue))
        for at, session in enumerate(year, start=1):
            session.number = f"{fiscal % 100:02d}-{at:04d}"
        sessions += year
    return sessions


def move_to_holidays(year):
    """One class of a group on a holiday with its reason, and one in a hall that opens for its festival."""
    for session in year:
        if session.host != GROUP or session.course == "line":
            continue
        if (session.day.year, session.day.month) == (2025, 9) and not any(s.reason for s in year):
            session.venue, session.day = "V04", date(2025, 9, 15)
            session.reason = "敬老の日の地区のつどいに合わせて開くため"
        if (session.day.year, session.day.month) == (2026, 11) and not any(
            (s.venue, s.day) == ("V02", date(2026, 11, 3)) for s in year
        ):
            session.venue, session.day = "V02", date(2026, 11, 3)


def rows(sessions):
    yield "教室番号 講座 施設番号 実施主体 開催日 開始時刻 終了時刻 定員 講師番号 補助員番号 状態 例外理由".split()
    for s in sessions:
        yield [s.number, s.course, s.venue, s.host, s.day, f"{s.start:%H:%M}", f"{s.end:%H:%M}", s.capacity, s.teacher,
               ";".join(s.helpers), s.state, s.reason]
