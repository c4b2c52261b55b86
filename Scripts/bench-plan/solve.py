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
import json
import sys
import threading
import time

from ortools.sat.python import cp_model

from model import Model
from tables import Tables, date, minutes


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
