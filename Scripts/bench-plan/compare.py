"""The sample city's year R9, and one four times as large: our search beside OR-Tools CP-SAT, one after the other on
one core, on the same problem.

Usage: compare.py BENCH FOLDER [--ours SECONDS] [--theirs SECONDS] [--times N]... [--rules FILE] [--unaided] [--json]
       --rules     the city's rules for its timetable; the sample's otherwise
       --unaided   CP-SAT does not begin from a timetable of ours

Seconds are of a core, as the processes have had them: others may be at work on the machine. Both timetables are counted
by the checker that shares no code with our search. It holds where our cost is within 2 % of CP-SAT's bound, or, where
CP-SAT's own gap is wider than that, no more than CP-SAT's best. Exit 1 where it does not.
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


def solved(options, times, problem, start):
    """CP-SAT's timetable. It begins from one of ours after a second: by itself it may not find any in its time."""
    theirs = f"{options.folder}/cp-sat-{times}.json"
    command = [sys.executable, str(here / "solve.py"), problem, str(options.theirs), theirs]
    if not options.unaided:
        subprocess.run([options.bench, "plan-search", problem, start, "--seconds", "1"], stdout=subprocess.DEVNULL)
        command += ["--start", start]
    found = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    if found["cost"] is not None:
        counted = rows([options.bench, "plan-check", problem, theirs])
        if counted["broken"] or counted["cost"] != found["cost"]:
            sys.exit(f"CP-SAT says {found['cost']}, the checker {counted['cost']} with {counted['broken']} broken")
    return found


def compare(options, times):
    problem, ours, start = (f"{options.folder}/{name}-{times}.json" for name in ("problem", "ours", "start"))
    rules = ["--rules", options.rules, "--times", str(times)]
    subprocess.run([options.bench, "plan-problem", problem, *rules], check=True)
    search = rows([options.bench, "plan-search", problem, ours, "--seconds", str(options.ours)])
    checked = rows([options.bench, "plan-check", problem, ours])
    other = solved(options, times, problem, start)
    cost, bound, best = checked["cost"], max(other["bound"], search["bound"]), other["cost"]
    is_open = best is None or best > bound * 1.02
    holds = checked["broken"] == 0 and (cost <= bound * 1.02 or (is_open and (best is None or cost <= best)))
    return {
        "classes": (classes(problem), ""), "cost": (cost, ""), "broken": (checked["broken"], ""),
        "time": (search["time"], "s"), "steps": (search["steps"], "moves"), "bound": (search["bound"], ""),
        "cpsat.cost": (best, ""), "cpsat.bound": (other["bound"], ""), "cpsat.time": (other["seconds"], "s"),
        "cpsat.variables": (other["variables"], ""), "share": (best and round(cost / best, 3), "of CP-SAT's cost"),
        "overBound": (bound and round(cost / bound, 3), "times the higher bound"), "holds": (int(holds), ""),
    }


def classes(problem):
    with open(problem, encoding="utf-8") as file:
        return sum(wanted["isRequired"] for wanted in json.load(file)["wanted"])


def table(found):
    """A column for each size."""
    def text(value):
        return "-" if value is None else f"{value:g}" if value != round(value) else f"{value:.0f}"
    print(f"{'plan':16}" + "".join(f"{f'R9 x {times}':>14}" for times in found))
    for name, (_, unit) in next(iter(found.values())).items():
        print(f"{name:16}" + "".join(f"{text(figures[name][0]):>14}" for figures in found.values()) + f"  {unit}".rstrip())


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("bench")
    parser.add_argument("folder")
    parser.add_argument("--ours", type=float, default=10)
    parser.add_argument("--theirs", type=float, default=120)
    parser.add_argument("--times", type=int, action="append")
    parser.add_argument("--rules", default=str(here.parent / "sample" / "planning-rules.json"))
    parser.add_argument("--unaided", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = {times: compare(options, times) for times in options.times or [1, 4]}
    if options.json:
        every = [
            {"name": f"plan{times}.{name}", "value": value, "unit": unit}
            for times, figures in found.items() for name, (value, unit) in figures.items()
        ]
        print(json.dumps(every, indent=2))
    else:
        table(found)
    sys.exit(0 if all(figures["holds"][0] for figures in found.values()) else 1)


main()
