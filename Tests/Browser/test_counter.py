"""The same family, told by staff who listen and type; and everything else that the staff's pages show."""

import re
import subprocess

import pytest

from answers import SAMPLE, load
from conftest import PROGRAM, QUEUE, ROOT, sign_in, surroundings, text_of, wait_for

FAMILY = ["moving-in", "child-allowance", "child-medical", "childcare-voucher", "school-transfer"]


def fill_all(page, answers):
    """Fills every control of the dense page that has none of it yet, and continues."""
    for control in page.locator("form.dense [name]:not([type=hidden])").all():
        name, kind = control.get_attribute("name"), control.get_attribute("type")
        value = answers.get(name, "")
        if kind in ("radio", "checkbox"):
            if control.get_attribute("value") in value.split():
                control.check()
        elif control.evaluate("one => one.tagName") == "SELECT":
            control.select_option(value)
        else:
            control.fill(value)
    page.get_by_role("button", name="ここまでを確かめて次へ").click()


def test_staff_type_for_a_family(serve, world, open_page, look, tmp_path):
    server = serve(queue=QUEUE, cups=world.server)
    world.behave("print")
    before = len(world.arrived())
    page = open_page()
    sign_in(page, server, "madoguchi")
    page.goto(f"{server.address}/staff/counter")
    look(page, "staff-counter-start")
    page.locator('[name=event][value="moving-in"]').check()
    page.get_by_role("button", name="入力を始める").click()
    answers = load("moving-in")
    rounds = 0
    while page.url.endswith("/talk"):
        look(page, "staff-counter" if rounds == 1 else None)
        fill_all(page, answers)
        rounds += 1
        assert rounds < 8, "the questions do not come to an end"
    page.wait_for_load_state("networkidle")
    look(page, "staff-paper")
    page.get_by_role("button", name="印刷").first.click()
    wait_for(lambda: len(world.arrived()) == before + 1, "the paper")
    printed = text_of(world.arrived()[-1])
    number = re.search("受付番号 ?([0-9]+-[0-9])", printed)[1]
    expected = tmp_path / "expected.pdf"
    subprocess.run(
        [PROGRAM, "form", "fill", *FAMILY, "--answers", SAMPLE / "moving-in.json", "--output", expected,
         "--serial", number.rsplit("-", 1)[0]],
        env=surroundings(server.data), check=True)
    assert printed.startswith(text_of(expected))
    assert "窓口のご案内" in printed


def test_residents_are_found_and_guarded(serve, open_page, look):
    server = serve()
    page = open_page()
    sign_in(page, server, "madoguchi")
    page.goto(f"{server.address}/staff/counter")
    page.locator("[name=kana]").fill("ヨシダ")
    page.get_by_role("button", name="探す").click()
    look(page, "staff-found")
    assert "𠮷田 健二" in page.inner_text(".found") and "見つかった方 0人" not in page.inner_text("main")


PAGES = {
    "kouza": ["/staff", "/staff/sessions", "/staff/sessions/new", "/staff/sessions/26-0062", "/staff/registrations/A-1680"],
    "shukei": ["/staff/indicators", "/staff/reports"],
    "kanri": ["/staff", "/manual", *(f"/manual/{name}" for name in ("organiser", "counter", "report"))],
}


@pytest.mark.parametrize("account", PAGES)
def test_every_page_of_the_staff(serve, open_page, look, account):
    server = serve()
    page = open_page()
    page.goto(server.address)
    look(page)
    sign_in(page, server, account)
    for path in PAGES[account]:
        answer = page.goto(server.address + path)
        assert answer.status == 200, path
        look(page, f"{path.strip('/').replace('/', '-')}" if path == "/staff/reports" else None)
    assert page.goto(f"{server.address}/staff/nowhere").status == 404
    look(page)


def test_narrow_screens_do_not_scroll_sideways(serve, open_page, look):
    server = serve()
    page = open_page(width=400, height=800)
    sign_in(page, server, "kouza")
    for path in ("/", "/kiosk", "/staff/sessions", "/staff/sessions/26-0063", "/staff/indicators"):
        page.goto(server.address + path)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 400, f"{path} is {width} px wide"
