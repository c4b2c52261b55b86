"""The sample city's year R9, and one four times as large: our search beside OR-Tools CP-SAT, one after the other on
one core, on the same problem.

Usage: compare.py BENCH FOLDER [--ours SECONDS] [--theirs SECONDS] [--times N]... [--json]

Both timetables are counted by the checker that shares no code with our search. It holds where our cost is within 2 %
of CP-SAT's bound, or, where CP-SAT's own gap is wider than that, no more than CP-SAT's best. Exit 1 where it does not.
"""
import argparse
import json
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent


def rows(command):
    """What a measurement prints, by name; exit 65 only says that rules are broken."""
    done = subprocess.run([*command, "--json"], stdout=subprocess.PIPE)
    if done.returncode not in (0, 65):
        sys.exit(f"{' '.join(command)}: exit {done.returncode}")
    return {row["name"].removeprefix("plan."): row["value"] for row in json.loads(done.stdout)}


def compare(options, times):
    problem, ours, theirs = (f"{options.folder}/{name}-{times}.json" for name in ("problem", "ours", "cp-sat"))
    subprocess.run([options.bench, "plan-problem", problem, "--times", str(times)], check=True)
    search = rows([options.bench, "plan-search", problem, ours, "--seconds", str(options.ours)])
    checked = rows([options.bench, "plan-check", problem, ours])
    command = [sys.executable, str(here / "solve.py"), problem, str(options.theirs), theirs]
    other = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    if other["cost"] is not None:
        counted = rows([options.bench, "plan-check", problem, theirs])
        if counted["broken"] or counted["cost"] != other["cost"]:
            sys.exit(f"CP-SAT says {other['cost']}, the checker {counted['cost']} with {counted['broken']} broken")
    cost, bound, best = checked["cost"], max(other["bound"], 0), other["cost"]
    is_open = best is None or best > bound * 1.02
    holds = checked["broken"] == 0 and (cost <= bound * 1.02 or (is_open and (best is None or cost <= best)))
    figures = {
        "classes": classes(problem), "cost": cost, "broken": checked["broken"], "time": search["time"],
        "steps": search["steps"], "bound": search["bound"], "cpsat.cost": best, "cpsat.bound": bound,
        "cpsat.time": other["seconds"], "cpsat.variables": other["variables"], "holds": int(holds),
    }
    return [{"name": f"plan{times}.{name}", "value": value, "unit": units(name)} for name, value in figures.items()]


def classes(problem):
    return sum(wanted["isRequired"] for wanted in json.load(open(problem))["wanted"])


def units(name):
    return {"time": "s", "cpsat.time": "s", "steps": "moves"}.get(name, "")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("bench")
    parser.add_argument("folder")
    parser.add_argument("--ours", type=float, default=10)
    parser.add_argument("--theirs", type=float, default=120)
    parser.add_argument("--times", type=int, action="append")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = [row for times in options.times or [1, 4] for row in compare(options, times)]
    if options.json:
        print(json.dumps(found, indent=2))
    else:
        for row in found:
            print(f"{row['name']:24} {row['value']} {row['unit']}".rstrip())
    sys.exit(0 if all(row["value"] for row in found if row["name"].endswith(".holds")) else 1)


main()
