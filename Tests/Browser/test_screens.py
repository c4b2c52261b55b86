"""Every page fits its screen: back, continue and each key of the keyboard, what was searched for, a moving family."""

import pytest

from answers import fill, load
from conftest import sign_in, wait_for
from test_counter import fill_all

# What the counters have, and the same at 200 %: half as many points for the page, each twice as large.
PLAIN = {"1280x800": (1280, 800), "1366x768": (1366, 768), "1080x1920": (1080, 1920)}
DOUBLE = {f"{name} at 200 %": (width // 2, height // 2) for name, (width, height) in PLAIN.items()}

MEASURE = """() => {
  const seen = (one) => one.getClientRects().length > 0;
  const told = (one) => one.getAttribute("aria-label") || one.textContent.trim();
  const onScreen = (box) => box.top >= -1 && box.left >= -1 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;
  const free = (one, box) => one.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));
  const all = [...document.querySelectorAll(".steps > a, .steps > button, .steps > form button, #keys button")].filter(seen);
  const boxes = all.map((one) => one.getBoundingClientRect());
  const keys = all.filter((one) => one.closest("#keys")).map((one) => one.getBoundingClientRect());
  const fields = [...document.querySelectorAll("#answer input[type=text], #answer input[type=tel]")].filter(seen);
  const foot = document.querySelector(".steps")?.getBoundingClientRect().top ?? innerHeight;
  return {
    off: all.filter((one, i) => !onScreen(boxes[i])).map(told),
    covered: all.filter((one, i) => onScreen(boxes[i]) && !free(one, boxes[i])).map(told),
    wide: document.documentElement.scrollWidth > innerWidth,
    keys: keys.length,
    smallest: keys.length ? Math.min(...keys.flatMap((box) => [box.width, box.height])) : null,
    targets: Math.min(...boxes.map((box) => box.height)),
    inSight: fields.filter((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= foot).length,
    fields: fields.length,
    text: Math.min(...[...document.querySelectorAll("main :not(script)")].filter((one) => seen(one)
      && !one.closest(".unseen, #keys") && [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
      .map((one) => parseFloat(getComputedStyle(one).fontSize))),
  };
}"""


def settle(page):
    page.wait_for_function(
        "() => new Promise(done => { const at = scrollY; setTimeout(() => done(at === scrollY), 500); })")


def measure(page, name, scale):
    """What a page must hold on its screen; a pixel counts as large as it is on the glass."""
    settle(page)
    found = page.evaluate(MEASURE)
    where = f"{page.url} on {name}: {found}"
    assert found["off"] == [] and found["covered"] == [] and not found["wide"], where
    assert found["text"] * scale >= 20, where
    if found["targets"] is not None:
        assert found["targets"] * scale >= 56, where
    if found["fields"]:
        assert found["keys"] > 10 and found["smallest"] * scale >= 56, where
        assert found["inSight"] >= 1, where


def talk(page, answers, name, scale):
    """Answers every question of a path, and looks at each page of it, up to the page to check."""
    while "/kiosk/ask/" in page.url:
        measure(page, name, scale)
        fill(page, answers)
    assert page.url.endswith("/kiosk/check")


@pytest.mark.parametrize("name", [*PLAIN, *DOUBLE])
@pytest.mark.parametrize("event, file, changed", [
    ("certificate", "certificate", {}),
    ("moving-in", "moving-in", {"household.count": "0"}),
    ("moving-in", "moving-in", {}),
], ids=["certificate", "alone", "family"])
def test_the_kiosks_pages_fit(serve, open_page, name, event, file, changed):
    width, height = (PLAIN | DOUBLE)[name]
    scale = 2 if name in DOUBLE else 1
    server = serve()
    page = open_page(width, height, touch=True)
    page.goto(f"{server.address}/kiosk")
    measure(page, name, scale)
    assert page.get_by_role("link", name="係員を呼ぶ").is_visible() and page.get_by_role("link", name="やめる").is_visible()
    page.get_by_role("button", name="はじめる").click()
    measure(page, name, scale)
    page.locator(f'button[value="{event}"]').click()
    talk(page, load(file) | changed, name, scale)
    for path in ("/kiosk/check", "/kiosk/help", "/kiosk/stop", "/kiosk/preview", "/kiosk/printing"):
        page.goto(server.address + path)
        measure(page, name, scale)


@pytest.mark.parametrize("size", ["20px", "40px"], ids=["usual", "text at 200 %"])
def test_larger_text_leaves_the_foot_on_the_screen(serve, open_page, size):
    server = serve()
    page = open_page(1280, 800, touch=True)
    page.add_init_script(
        "document.addEventListener('readystatechange', () => { document.documentElement.style.fontSize = '%s'; })" % size)
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="はじめる").click()
    page.locator('button[value="certificate"]').click()
    answers = load("certificate")
    while "/kiosk/ask/" in page.url:
        measure(page, size, 1)
        fill(page, answers)


def test_a_page_says_where_it_goes_on(serve, open_page):
    server = serve()
    page = open_page(1280, 800, touch=True)
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="はじめる").click()
    page.locator('button[value="certificate"]').click()
    while "/kiosk/ask/" in page.url:
        fill(page, load("certificate"))
    more = page.locator("#more")
    assert more.is_visible()
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    more.wait_for(state="hidden")


def test_nothing_stays_grey_after_a_touch(serve, open_page):
    server = serve()
    page = open_page(1280, 800, touch=True)
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="はじめる").tap()
    page.locator('button[value="seal-registration"]').tap()
    colour = "one => getComputedStyle(one).backgroundColor"
    choice = page.locator(".choice span").first
    before = choice.evaluate(colour)
    page.locator(".choice").first.tap()
    page.locator(".choice").nth(1).tap()
    assert choice.evaluate(colour) == before
    page.locator(".choice").first.tap()
    page.get_by_role("button", name="つぎへ").tap()
    page.locator('[name="filer.role"][value="self"]').check()
    page.get_by_role("button", name="つぎへ").tap()
    key = page.locator("#keys").get_by_role("button", name="か", exact=True)
    before = key.evaluate(colour)
    key.tap()
    wait_for(lambda: key.evaluate(colour) == before, "the usual look of the key", 3)


def test_the_page_for_an_address_opens_with_kana(serve, open_page):
    server = serve()
    page = open_page(1280, 800, touch=True)
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="はじめる").click()
    page.locator('button[value="moving-in"]').click()
    page.goto(f"{server.address}/kiosk/ask/new-address")
    page.locator("#keys").get_by_role("button", name="か", exact=True).tap()
    assert page.locator('[name="address.new.text"]').input_value() == "か"


@pytest.mark.parametrize("name", [*PLAIN, *DOUBLE])
def test_staff_see_whom_they_search_for(serve, open_page, look, name):
    width, height = (PLAIN | DOUBLE)[name]
    server = serve()
    page = open_page(width, height)
    sign_in(page, server, "madoguchi")
    page.goto(f"{server.address}/staff/counter")
    page.locator("[name=kana]").fill("よしだ")
    page.get_by_role("button", name="探す").click()
    settle(page)
    heading = page.locator("#found").bounding_box()
    assert 0 <= heading["y"] and heading["y"] + heading["height"] <= height, heading
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    rows = page.locator(".found tbody tr")
    assert rows.count() >= 2
    if name in PLAIN:
        for row in rows.all()[:2]:
            box = row.bounding_box()
            assert box["y"] + box["height"] <= height and box["height"] <= 100, box
    assert "この市に引っ越してきた" not in page.locator(".found").inner_text()
    look(page)
    page.locator(".found select").first.select_option("moving-out")
    page.locator(".found button").first.click()
    assert page.url.rstrip("/").split("/")[-1] != "counter"
    assert page.locator('[name="address.new.text"], [name="person.name"]').first.is_visible()


@pytest.mark.parametrize("name", [*PLAIN, *DOUBLE])
def test_staffs_page_of_a_moving_family(serve, open_page, look, name):
    width, height = (PLAIN | DOUBLE)[name]
    server = serve()
    page = open_page(width, height)
    sign_in(page, server, "madoguchi")
    page.goto(f"{server.address}/staff/counter")
    page.locator('[name=event][value="moving-in"]').check()
    page.get_by_role("button", name="入力を始める").click()
    answers, rounds = load("moving-in"), 0
    while page.locator("form.dense").count():
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
        following = page.get_by_role("button", name="ここまでを確かめて次へ").bounding_box()
        assert following["y"] + following["height"] <= height
        if name in PLAIN:
            tall = page.evaluate("document.documentElement.scrollHeight")
            assert tall <= 3 * height, f"{tall} px on {name}"
            columns = page.evaluate(
                "new Set([...document.querySelectorAll('.cells > *')].map(one => Math.round(one.getBoundingClientRect().left))).size")
            assert columns >= 2
        text = page.inner_text("form.dense")
        assert "教えてください" not in text and "ですか。" not in text
        if name in PLAIN:
            look(page)
        fill_all(page, answers)
        rounds += 1
        assert rounds < 8
