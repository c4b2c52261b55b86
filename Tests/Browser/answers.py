"""Puts the answers of a file into the kiosk's pages, as a person would."""

import json
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "Scripts" / "sample" / "answers"
ERAS = [("R", 2019, "2019-05-01"), ("H", 1989, "1989-01-08"), ("S", 1926, "1926-12-25"), ("T", 1912, "1912-07-30")]


def load(name):
    """The answers of a sample file, by data path."""
    return flat(json.loads((SAMPLE / f"{name}.json").read_text())["answers"])


def flat(value, path=""):
    if isinstance(value, dict):
        return {k: v for key, child in value.items() for k, v in flat(child, f"{path}.{key}".lstrip(".")).items()}
    if isinstance(value, list) and any(isinstance(child, dict) for child in value):
        members = {k: v for i, child in enumerate(value, 1) for k, v in flat(child, f"{path}.{i}").items()}
        return members | {f"{path}.count": str(len(value))}
    if isinstance(value, list):
        return {path: " ".join(value)}
    if isinstance(value, bool):
        return {path: "yes" if value else "no"}
    return {path: str(value)}


def fill(page, answers):
    """Fills every control of the question that the page shows, and continues."""
    names = page.eval_on_selector_all(
        "#answer [name]:not([type=hidden])", "all => [...new Set(all.map(one => one.name))]")
    dates = {name.removesuffix(".era") for name in names if name.endswith(".era")}
    for path in dates:
        fill_date(page, path, answers[path])
    for name in names:
        if not any(name.startswith(f"{path}.") for path in dates):
            fill_one(page, name, answers.get(name, ""))
    page.get_by_role("button", name="つぎへ").click()


def fill_one(page, name, value):
    control = page.locator(f'#answer [name="{name}"]')
    kind = control.first.get_attribute("type")
    if kind not in ("radio", "checkbox"):
        control.fill(value)
        return
    for chosen in value.split():
        page.locator(f'#answer [name="{name}"][value="{chosen}"]').check()


def fill_date(page, path, value):
    """A Japanese page asks for the era and the year in it."""
    year, month, day = (int(part) for part in value.split("-"))
    letter, first, _ = next(era for era in ERAS if value >= era[2])
    page.locator(f'#answer [name="{path}.era"][value="{letter}"]').check()
    for part, number in (("year", year - first + 1), ("month", month), ("day", day)):
        page.locator(f'#answer [name="{path}.{part}"]').fill(str(number))
