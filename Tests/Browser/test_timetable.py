"""A year's timetable on the staff's pages: looked at, moved by mouse and by keyboard, and applied."""

import json
from urllib.parse import quote

import pytest

from conftest import ROOT, run, sign_in

PAGES = "/staff/timetable/2027"


@pytest.fixture(scope="session")
def proposal(city, tmp_path_factory):
    """A timetable of the sample city, the same at every run."""
    file = tmp_path_factory.mktemp("plan") / "r9.json"
    rules = ROOT / "Scripts" / "sample" / "planning-rules.json"
    run("plan", "--year", "R9", "--rules", rules, "--steps", "4000", "--output", file, data=city)
    return file


@pytest.fixture
def staff(serve, open_page, proposal):
    """The page of somebody who organises classes, on a server that keeps the timetable."""
    def start(keep=True, **options):
        server = serve()
        if keep:
            run("plan", "keep", proposal, data=server.data)
        page = open_page(**({"height": 2400} | options))
        sign_in(page, server, "kouza")
        return server, page

    return start


def busiest(proposal):
    """The month in which the city holds most classes, one of them, and another day of that month."""
    sessions = [one for one in json.loads(proposal.read_text())["sessions"] if one["host"] == "city"]
    months = [session["date"][:7] for session in sessions]
    month = max(sorted(set(months)), key=months.count)
    session = next(session for session in sessions if session["date"].startswith(month))
    return month, session, f"{month}-27" if session["date"] == f"{month}-28" else f"{month}-28"


def entry(page, session):
    """The class on the sheet of its month."""
    return page.locator(f'a.entry[href$="key={quote(session["key"], safe="")}"]')


def sizes(page):
    """Text is at least 20 px where it is read, targets are at least 56 px high."""
    small = page.evaluate(
        """() => [...document.querySelectorAll('main p, main li, main td, main th, main a, main button, main select')]
             .filter(one => one.innerText && one.offsetParent && !one.closest('.small, .hint, .off, .unseen')
                         && parseFloat(getComputedStyle(one).fontSize) < 20).map(one => one.outerHTML.slice(0, 90))""")
    assert small == []
    low = page.evaluate(
        """() => [...document.querySelectorAll('main a, main button, main select, main summary, main input')]
             .filter(one => one.offsetParent && one.type !== 'hidden' && one.getBoundingClientRect().height < 55.5)
             .map(one => one.outerHTML.slice(0, 90))""")
    assert low == []


def test_a_class_is_dragged_and_the_broken_rules_are_shown_first(staff, look, proposal):
    server, page = staff()
    month, session, _ = busiest(proposal)
    page.get_by_role("link", name="年間の時間割").click()
    sizes(page)
    page.set_viewport_size({"width": 1280, "height": 1000})
    look(page, "staff-timetable-year")
    page.set_viewport_size({"width": 1280, "height": 2400})
    page.goto(f"{server.address}{PAGES}/month/{month}")
    sizes(page)
    moved = entry(page, session)
    sunday = page.locator(".calendar tbody td:first-child[data-date]").first
    moved.drag_to(sunday)
    dialog = page.get_by_role("dialog", name="こう動かすと")
    dialog.wait_for()
    said = dialog.inner_text()
    assert "動かすと守れない決まり（" in said and "使わない曜日" in said
    assert "いま" in said and "動かすと" in said and "差" in said
    page.set_viewport_size({"width": 1280, "height": 1000})
    look(page, "staff-timetable-drop")
    page.set_viewport_size({"width": 1280, "height": 2400})

    # Whoever thinks better of it is where they were; nothing has moved.
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert moved.evaluate("one => one === document.activeElement")
    moved.drag_to(sunday)
    dialog.get_by_role("button", name="動かさない").click()
    dialog.wait_for(state="detached")

    moved.drag_to(sunday)
    dialog.get_by_role("button", name="それでも動かす").click()
    page.get_by_role("status").wait_for()
    assert "に動かしました。" in page.inner_text("main")
    assert "守れていない決まりが" in page.inner_text("main")
    assert sunday.locator("a.entry.broken").count() == 1
    look(page, "staff-timetable-month")


def test_a_class_is_moved_by_keyboard_alone_and_applied(staff, look, proposal):
    server, page = staff(width=1000, height=900)
    month, session, day = busiest(proposal)
    page.goto(f"{server.address}{PAGES}/month/{month}")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.locator("a.entry:focus").count():
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/class?key=*")
    look(page, "staff-timetable-class", whole=True)
    sizes(page)
    assert "なぜここか、なぜこの日か" in page.inner_text("main")

    page.locator("[name=date]").focus()
    page.locator("[name=date]").fill(day)
    page.keyboard.press("Enter")
    page.locator("#trial").wait_for()
    sizes(page)
    look(page, "staff-timetable-trial", whole=True)
    page.locator("#trial button").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "に動かしました。" in page.inner_text("main")
    page.goto(f"{server.address}{PAGES}/apply")
    sizes(page)
    look(page, "staff-timetable-apply")
    classes = len(json.loads(proposal.read_text())["sessions"])
    assert f"新しい下書き {classes}件、動かす 0件" in page.inner_text("main")
    with page.expect_navigation():
        page.get_by_role("button", name="この内容で登録する").click()
    assert f"登録しました。新しい下書き {classes}件" in page.inner_text("main")
    drafts = [row["number"] for row in server.json("session", "list") if row["state"] == "draft"]
    assert len(drafts) == classes

    page.get_by_role("link", name="下書きを公開する").click()
    sizes(page)
    look(page, "staff-timetable-publish")
    page.locator(f'[name=sessions][value="{drafts[0]}"]').uncheck()
    with page.expect_navigation():
        page.get_by_role("button", name="印のついた教室を公開する").click()
    assert f"{classes - 1}件の教室を公開しました。" in page.get_by_role("status").inner_text()
    assert [row["number"] for row in server.json("session", "list") if row["state"] == "draft"] == drafts[:1]


def test_a_class_is_dragged_to_another_month_and_put_on_a_day_there(staff, look, proposal):
    server, page = staff()
    page.set_default_timeout(60_000)
    month, session, _ = busiest(proposal)
    other = "2027-06" if month != "2027-06" else "2027-07"
    page.goto(f"{server.address}{PAGES}/month/{month}")
    entry(page, session).drag_to(page.locator(f'.months a[data-month="{other}"]'))
    page.wait_for_url(f"**/month/{other}?move=*")
    assert "を動かす" in page.get_by_role("heading", level=2).first.inner_text()
    sizes(page)
    here = page.locator("a.here")
    assert here.count() >= 30 and "ずれ" in here.first.inner_text()
    page.set_viewport_size({"width": 1280, "height": 1000})
    look(page, "staff-timetable-hand")

    # On a narrow screen a day says its weekday and every day can be chosen.
    page.set_viewport_size({"width": 600, "height": 900})
    assert page.locator(".calendar .date").first.inner_text() in ("1日(火曜日)", "1日(木曜日)")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    look(page)
    page.set_viewport_size({"width": 1280, "height": 2400})

    # By keyboard, with the question in a dialog; then by mouse.
    day = page.locator(f'td[data-date="{other}-22"]')
    day.locator("a.here").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="こう動かすと")
    dialog.wait_for()
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert day.locator("a.here").evaluate("one => one === document.activeElement")
    page.locator(".hand a.entry").drag_to(day)
    dialog.get_by_role("button", name="動かす", exact=False).first.click()
    page.wait_for_url(f"**/month/{other}?key=*")
    assert "6月22日" in page.get_by_role("status").inner_text() or "7月22日" in page.get_by_role("status").inner_text()
    assert day.locator(entry(page, session)).count() == 1


def test_a_move_is_made_and_taken_back_without_scripts(staff, proposal):
    server, page = staff(scripts=False)
    month, session, day = busiest(proposal)
    page.goto(f"{server.address}{PAGES}/month/{month}")
    entry(page, session).click()
    page.wait_for_url("**/class?**")
    page.locator("[name=date]").fill(day)
    page.get_by_role("button", name="動かすとどうなるか見る").click()
    page.locator("#trial button").click()
    page.wait_for_url("**/month/**")
    assert f"{int(day[-2:])}日" in page.get_by_role("status").inner_text()
    assert page.locator(f'td[data-date="{day}"]').locator(entry(page, session)).count() == 1
    page.get_by_role("link", name="元に戻すとどうなるか見る").click()
    page.wait_for_url("**/class?**")
    assert "動かしても、決まりはすべて守れます。" in page.locator("#trial").inner_text()
    page.locator("#trial button").click()
    page.wait_for_url("**/month/**")
    assert page.locator(f'td[data-date="{session["date"]}"]').locator(entry(page, session)).count() == 1


def test_a_timetable_is_put_there_by_hand_and_taken_away(staff, look, proposal):
    server, page = staff(keep=False, width=800)
    page.goto(f"{server.address}/staff/timetable")
    look(page)
    page.locator("[name=file]").set_input_files(ROOT / "README.md")
    with page.expect_navigation():
        page.get_by_role("button", name="置く").click()
    assert "時間割のファイル は時間割のファイルではありません。" in page.inner_text("main")
    page.locator("[name=file]").set_input_files(proposal)
    with page.expect_navigation():
        page.get_by_role("button", name="置く").click()
    assert "時間割を置きました。" in page.inner_text("main")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for ending, start in (("pdf", b"%PDF-"), ("xlsx", b"PK"), ("ics", b"BEGIN:VCALENDAR"), ("json", b"{")):
        with page.expect_download() as download:
            page.locator(f'a[href$="timetable.{ending}"]').click()
        assert download.value.path().read_bytes().startswith(start)
        assert download.value.suggested_filename == f"kakehashi-timetable-R9.{ending}"
