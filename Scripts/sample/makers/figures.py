"""The city's figures at a glance, for whoever changes the numbers; the tests check them from the files."""
from collections import Counter
from datetime import date

from . import days, places


def share(counter):
    total = sum(counter.values())
    return {key: round(100 * count / total, 1) for key, count in sorted(counter.items(), key=lambda kv: str(kv[0]))}


def show(sessions, crowd, ledger):
    for fiscal in (2025, 2026):
        rosters = [r for r in ledger.rosters if days.fiscal_year(r.session.day) == fiscal]
        year(fiscal, rosters, crowd)
    routes = Counter(a.route for a, _ in ledger.entries)
    print("routes", share(routes), "double", round(100 * sum(a.double for a, _ in ledger.entries) / len(ledger.entries), 1))
    print("people", len(crowd.people), "registrations", len(ledger.entries))
    late = Counter(a.state for r in ledger.rosters if r.session.past and not r.session.children
                   for a in [a for a in r.applications if not a.double][r.session.capacity:])
    print("after the seats", late, "accepted", round(100 * late["確定"] / max(1, late["確定"] + late["辞退"])))
    for r in ledger.rosters:
        if r.session.day > days.NOW.date() and r.applications:
            print(r.session.number, r.session.day, r.session.course, r.session.capacity, Counter(a.state for a in r.applications))


def year(fiscal, rosters, crowd):
    past = [r for r in rosters if r.session.past]
    print(f"== {fiscal}: sessions {len(rosters)}, held so far {len(past)}")
    print("hosts", dict(Counter((r.session.day.month, r.session.host) for r in rosters if r.session.held)))
    for level in ("入門", "初級", "中級", "応用"):
        of = [r for r in past if r.session.level == level and not r.session.children]
        seats = sum(r.session.capacity for r in of)
        print(level, len(of), seats, "ratio", round(100 * sum(len(r.people()) for r in of) / max(1, seats), 1))
    for y, m in days.months(fiscal):
        c = Counter(s for r in past if r.session.day.month == m for _, s in r.came)
        if c:
            print(m, "show", round(100 * c["出席"] / (c["出席"] + c["欠席"]), 1), dict(c))
    for name, inside in (("hall", False), ("city", True)):
        c = Counter(s for r in past if (r.session.venue == places.CITY_HALL) == inside for _, s in r.came)
        print("walk-ins", name, round(100 * c["当日参加"] / (c["当日参加"] + c["出席"]), 1), dict(c))
    came = [(r, p) for r in past for p, s in r.came if s != "欠席"]
    grown = {id(p): p for r, p in came if not p.child}
    print("nobe", len(came), "smartphone", sum(not p.child for _, p in came), "people", len(grown))
    first = sum(fiscal - 1 not in p.years_attended for p in grown.values())
    print("first-timers", round(100 * first / len(grown), 1), "women", share(Counter(p.sex for p in grown.values())))
    middle = date(fiscal, 10, 1)
    bands = Counter(max(60, min(85, p.age(middle) // 5 * 5)) for p in grown.values())
    print("ages", share(bands), "devices", share(Counter(p.device for p in grown.values())))
    waits = [(r.session.course, max(0, len(r.people()) - r.session.capacity)) for r in past if not r.session.children]
    print("waits", Counter(waits))
