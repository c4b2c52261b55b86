"""Questions answered by touch alone, with the keyboard that the kiosk's pages bring."""

import pytest

SCREENS = [(1280, 1024), (1080, 1920)]


@pytest.fixture
def screen(serve, open_page):
    """A touch screen at the question for the name: screen(width=..., height=..., language=...)."""
    def start(width=1280, height=1024, language="はじめる", **options):
        page = open_page(width, height, **({"touch": True} | options))
        page.goto(f"{serve().address}/kiosk")
        page.get_by_role("button", name=language).click()
        page.locator('button[value="moving-in"]').click()
        page.locator(".steps .main").click()
        page.locator("label", has=page.locator('[name="filer.role"][value="self"]')).click()
        page.locator(".steps .main").click()
        return page

    return start


def field(page, name):
    return page.locator(f'[name="{name}"]')


def key(page, text):
    return page.locator("#keys").get_by_role("button", name=text, exact=True)


def tap(page, *texts):
    for text in texts:
        key(page, text).tap()


def onward(page):
    with page.expect_navigation():
        page.get_by_role("button", name="つぎへ").tap()


def choose(page, name, value):
    page.locator("label", has=page.locator(f'[name="{name}"][value="{value}"]')).tap()


def settle(page):
    """The page has scrolled to where it wants to be."""
    page.wait_for_function(
        """() => new Promise(done => { const at = scrollY; setTimeout(() => done(at === scrollY), 150); })""")


def measure(page, name):
    """Keys are large and apart; the field and the buttons at the foot are free."""
    settle(page)
    boxes = [one.bounding_box() for one in page.locator("#keys button").all()]
    assert min(box["width"] for box in boxes) >= 56
    assert min(box["height"] for box in boxes) >= 56
    for i, one in enumerate(boxes):
        for other in boxes[i + 1:]:
            apart = max(
                max(one["x"], other["x"]) - min(one["x"] + one["width"], other["x"] + other["width"]),
                max(one["y"], other["y"]) - min(one["y"] + one["height"], other["y"] + other["height"]))
            assert apart >= 8
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for target in (field(page, name), *page.locator(".steps > .back, .steps > button, .steps > .main").all()):
        assert target.evaluate(
            """one => { const box = one.getBoundingClientRect();
                        return [[box.left + 4, box.top + 4], [box.right - 4, box.bottom - 4]].every(
                          ([x, y]) => one.contains(document.elementFromPoint(x, y))); }"""), target


@pytest.mark.parametrize("width, height", SCREENS)
def test_a_name_a_birthday_and_a_telephone_number_by_touch(screen, look, width, height):
    page = screen(width, height)
    field(page, "person.name").tap()
    tap(page, "か", "つ", "ら", "き", "゛ てんてん（濁点）", "空白", "は", "な")
    measure(page, "person.name")
    look(page, f"keys-name-{width}")
    assert field(page, "person.name").input_value() == "かつらぎ　はな"
    assert page.locator(".help").last.inner_text() == "漢字を入れられないときは、ひらがなで入れて、係員に伝えてください。"
    field(page, "person.kana").tap()
    tap(page, "カ", "ツ", "ラ", "キ", "゛ てんてん（濁点）", "空白", "シ", "゛ てんてん（濁点）", "ヨ", "小さい字にする", "ン")
    measure(page, "person.kana")
    look(page, f"keys-kana-{width}")
    assert field(page, "person.kana").input_value() == "カツラギ　ジョン"
    onward(page)

    choose(page, "person.birth.era", "S")
    for part, numbers in (("year", "23"), ("month", "4"), ("day", "15")):
        field(page, f"person.birth.{part}").tap()
        tap(page, *numbers)
        assert field(page, f"person.birth.{part}").input_value() == numbers
    tap(page, "9")
    assert field(page, "person.birth.day").input_value() == "15"
    measure(page, "person.birth.day")
    look(page, f"keys-date-{width}")
    onward(page)

    choose(page, "person.sex", "female")
    onward(page)
    field(page, "person.phone").tap()
    tap(page, *"0900000123", "一文字消す", "4", "5")
    measure(page, "person.phone")
    look(page, f"keys-phone-{width}")
    assert field(page, "person.phone").input_value() == "09000001245"
    onward(page)
    assert not page.url.endswith("/phone")
    with page.expect_navigation():
        page.get_by_role("link", name="もどる").tap()
    assert field(page, "person.phone").input_value().replace("-", "") == "09000001245"


def test_letters_go_in_where_the_caret_stands(screen):
    page = screen()
    name = field(page, "person.name")
    tap(page, "や", "ま")
    assert name.input_value() == "やま"
    assert name.evaluate("one => one === document.activeElement")
    tap(page, "← 左へ", "か", "゛ てんてん（濁点）", "゛ てんてん（濁点）", "わ")
    assert name.input_value() == "やかわま"
    assert name.evaluate("one => one.selectionStart") == 3
    name.evaluate("one => one.setSelectionRange(1, 3)")
    tap(page, "た")
    assert name.input_value() == "やたま"
    page.keyboard.type("x")
    assert name.input_value() == "やたxま"
    # A letter with its variation selector is one letter.
    name.evaluate("one => { one.value = '葛󠄀𠮷'; one.setSelectionRange(5, 5); }")
    tap(page, "一文字消す")
    assert name.input_value() == "葛󠄀"
    tap(page, "一文字消す", "一文字消す", "カタカナのキー", "ホ", "゜ まる（半濁点）", "ー")
    assert name.input_value() == "ポー"
    tap(page, "英字のキー", "A", "a/A 小文字と大文字を切りかえる", "b", "数字のキー", "7", "-")
    assert name.input_value() == "ポーAb7-"
    assert name.evaluate("one => one === document.activeElement")


def test_it_can_be_put_away_and_the_other_keyboards_come_back(screen, look):
    page = screen()
    name = field(page, "person.name")
    assert name.get_attribute("inputmode") == "none"
    page.get_by_role("button", name="キーボードをしまう").tap()
    assert page.locator("#keys").is_hidden()
    assert name.get_attribute("inputmode") is None
    name.tap()
    assert page.locator("#keys").is_hidden()
    look(page, "keys-away")
    page.reload()
    assert page.locator("#keys").is_hidden()
    page.get_by_role("button", name="キーボードを出す").tap()
    assert page.locator("#keys").is_visible()
    # Keys can be walked with Tab and pressed with Enter as well.
    name.focus()
    key(page, "あ").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert name.input_value() == "ああ"
    page.goto(page.url.replace("/ask/name", "/ask/phone"))
    assert field(page, "person.phone").get_attribute("inputmode") == "none"
    page.get_by_role("button", name="キーボードをしまう").tap()
    assert field(page, "person.phone").get_attribute("inputmode") == "tel"
    # What one person put away is there again for the next.
    ask = page.url
    page.goto(ask.replace("/ask/phone", "/need"))
    page.goto(ask)
    assert page.locator("#keys").is_visible()


def test_of_several_fields_the_one_in_hand_is_in_sight(screen, look):
    page = screen()
    page.goto(page.url.replace("/ask/name", "/ask/new-address"))
    for name, taps, value in (
        ("postal", "8838555", "8838555"), ("text", "かけはし", "かけはし"), ("building", "そら", "そら"),
    ):
        field(page, f"address.new.{name}").tap()
        tap(page, *taps)
        measure(page, f"address.new.{name}")
        assert field(page, f"address.new.{name}").input_value() == value
    look(page, "keys-address")


def test_in_english_latin_letters_come_first(screen, look):
    page = screen(language="Start")
    tap(page, "M", "a/A small or capital letters", "a", "i")
    assert field(page, "person.name").input_value() == "Mai"
    measure(page, "person.name")
    look(page, "keys-english")
    field(page, "person.kana").tap()
    tap(page, "マ", "イ")
    assert field(page, "person.kana").input_value() == "マイ"


def test_with_a_mouse_it_waits_to_be_asked_for(screen):
    page = screen(touch=False)
    field(page, "person.name").click()
    assert page.locator("#keys").is_hidden()
    page.get_by_role("button", name="キーボードを出す").click()
    key(page, "か").click()
    key(page, "よ").click()
    assert field(page, "person.name").input_value() == "かよ"
    assert field(page, "person.name").evaluate("one => one === document.activeElement")


def test_without_scripts_nothing_speaks_of_it(screen, look):
    page = screen(scripts=False, touch=False)
    assert page.locator("#keys").is_hidden() and page.locator("#keys-toggle").is_hidden()
    assert field(page, "person.name").get_attribute("inputmode") is None
    field(page, "person.name").fill("かつらぎ はな")
    field(page, "person.kana").fill("かつらぎ はな")
    page.locator(".steps .main").click()
    assert page.url.endswith("/ask/birth")
