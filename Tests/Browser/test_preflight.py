"""What would not be right on paper is decided before printing: on the kiosk by the resident, at the counter by staff."""

from answers import load
from conftest import QUEUE, sign_in, text_of, wait_for
from test_counter import fill_all
from test_kiosk import begin, converse

# A variant of 鷹 that no font has.
RARE = "鷹\U000e01ef野　渡"


def test_a_rare_character_is_left_for_the_pen(serve, world, open_page, look):
    server = serve(queue=QUEUE, cups=world.server)
    world.behave("print")
    before = len(world.arrived())
    page = open_page()
    begin(page, server, "certificate")
    converse(page, load("certificate") | {"person.name": RARE})
    page.get_by_role("link", name="書類を見る").click()
    assert page.url.endswith("/kiosk/preflight")
    page.wait_for_load_state("networkidle")
    look(page, "kiosk-preflight")
    main = page.inner_text("main")
    assert "来た人の氏名" in main and "係員を呼んでください" in main
    assert "U+" not in main and "VARIATION" not in main, "names of code points are for staff"
    assert page.locator(".character img").evaluate("one => one.naturalWidth") > 100
    assert all(button.bounding_box()["height"] >= 56 for button in page.locator(".offers button").all())
    page.get_by_role("button", name="枠だけ出して、手で書く").click()
    assert page.url.endswith("/kiosk/preview")
    page.wait_for_load_state("networkidle")
    look(page, "kiosk-preflight-decided")
    page.get_by_role("button", name="印刷する").click()
    page.get_by_role("heading", name="プリンターに送りました。").wait_for()
    page.get_by_role("button", name="出ました").click()
    look(page)
    assert "手で書くところ: 署名、来た人の氏名" in page.inner_text("main")
    wait_for(lambda: len(world.arrived()) == before + 1, "the paper")
    text = text_of(world.arrived()[-1])
    assert "鷹" not in text and "架橋市川辺" in text


def test_without_scripts_and_chosen_anew(serve, open_page):
    server = serve()
    page = open_page(scripts=False)
    begin(page, server, "certificate")
    converse(page, load("certificate") | {"person.name": RARE})
    page.get_by_role("link", name="書類を見る").click()
    page.get_by_role("button", name="枠だけ出して、手で書く").click()
    page.get_by_role("button", name="選び直す").click()
    assert page.url.endswith("/kiosk/preflight")


def test_staff_choose_how_a_long_name_stands(serve, open_page, look):
    server = serve()
    page = open_page()
    sign_in(page, server, "madoguchi")
    page.goto(f"{server.address}/staff/counter")
    page.locator('[name=form][value="certificate-request"]').check()
    page.get_by_role("button", name="入力を始める").click()
    answers = load("certificate") | {"person.name": "寿限無" * 16}
    for _ in range(8):
        if not page.url.endswith("/talk"):
            break
        fill_all(page, answers)
    assert page.url.endswith("/preflight")
    page.wait_for_load_state("networkidle")
    look(page, "staff-preflight")
    page.get_by_role("button", name="小さい字で出す").click()
    assert page.url.endswith("/paper")
    page.wait_for_load_state("networkidle")
    look(page, "staff-preflight-decided")
    assert "小さい字" in page.inner_text("main")
    assert page.locator("img.paper").first.evaluate("one => one.naturalWidth") > 500
