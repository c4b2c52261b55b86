"""What a solution of a course timetabling instance (ITC-2007 track 3, UD2) costs: a second count beside `ctt-check`.

Usage: evaluate.py FILE FILE.sol    prints the cost by rule; exit 65 where a rule that must hold is broken
"""
import sys
from collections import Counter


def read(path):
    """The instance as dictionaries by name."""
    facts = {"courses": {}, "rooms": {}, "curricula": [], "closed": set()}
    heading = None
    for line in open(path, encoding="utf-8"):
        words = line.split()
        if not words or words == ["END."]:
            continue
        if len(words) == 1 and words[0].endswith(":"):
            heading = words[0]
        elif heading is None:
            facts[words[0]] = words[-1]
        elif heading == "COURSES:":
            facts["courses"][words[0]] = (words[1], int(words[2]), int(words[3]), int(words[4]))
        elif heading == "ROOMS:":
            facts["rooms"][words[0]] = int(words[1])
        elif heading == "CURRICULA:":
            facts["curricula"].append(set(words[2:]))
        else:
            facts["closed"].add((words[0], int(words[1]), int(words[2])))
    return facts


def evaluate(instance, solution):
    """(broken, cost by rule)"""
    facts = read(instance)
    days, periods = int(facts["Days:"]), int(facts["Periods_per_day:"])
    placed = [(c, r, int(d), int(p)) for c, r, d, p in (line.split() for line in open(solution) if line.strip())]
    assert all(0 <= d < days and 0 <= p < periods and r in facts["rooms"] for _, r, d, p in placed), "no such place"
    broken = 0
    cost = Counter(capacity=0, workingDays=0, compactness=0, stability=0)
    for name, (_, lectures, wanted, students) in facts["courses"].items():
        own = [(r, d, p) for c, r, d, p in placed if c == name]
        broken += abs(lectures - len(own)) + len(own) - len({(d, p) for _, d, p in own})
        broken += sum((name, d, p) in facts["closed"] for _, d, p in own)
        cost["capacity"] += sum(max(0, students - facts["rooms"][r]) for r, _, _ in own)
        cost["workingDays"] += 5 * max(0, wanted - len({d for _, d, _ in own}))
        cost["stability"] += max(0, len({r for r, _, _ in own}) - 1)
    broken += sum(count - 1 for count in Counter((r, d, p) for _, r, d, p in placed).values())
    for group in facts["curricula"] + teachers(facts):
        taken = Counter((d, p) for c, d, p in {(c, d, p) for c, _, d, p in placed if c in group})
        broken += sum(count - 1 for count in taken.values())
    for group in facts["curricula"]:
        times = {(d, p) for c, _, d, p in placed if c in group}
        cost["compactness"] += sum(2 for d, p in times if not {(d, p - 1), (d, p + 1)} & times)
    return broken, cost


def teachers(facts):
    """The courses of each teacher."""
    names = {teacher for teacher, *_ in facts["courses"].values()}
    return [{c for c, (teacher, *_) in facts["courses"].items() if teacher == name} for name in names]


if __name__ == "__main__":
    broken, cost = evaluate(*sys.argv[1:3])
    print(f"broken {broken}", *(f"{rule} {value}" for rule, value in cost.items()), f"cost {sum(cost.values())}")
    sys.exit(65 if broken else 0)
