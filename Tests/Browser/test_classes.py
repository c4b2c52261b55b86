"""A call becomes a seat, the seat an attendance, and the attendance moves the indicator."""

from conftest import sign_in

SESSION = "26-0063"
INDICATOR = {"plan": "kakehashi-r8", "id": "1-1"}


def value(server, day):
    """An indicator as the command line sees it."""
    rows = server.json("indicator", "list", "--plan", INDICATOR["plan"], "--as-of", day)
    return next(float(row["value"]) for row in rows if row["id"] == INDICATOR["id"])


def test_a_call_moves_the_indicator(serve, open_page, look):
    server = serve()
    before = value(server, "2026-11-18")
    page = open_page()
    page.goto(f"{server.address}/staff")
    look(page, "staff-sign-in")
    sign_in(page, server, "kouza")
    page.goto(f"{server.address}/staff/sessions")
    look(page, "staff-sessions")
    page.goto(f"{server.address}/staff/sessions/{SESSION}")
    look(page, "staff-session")

    page.get_by_role("link", name="電話・窓口の受付").click()
    page.locator("[name=kana]").fill("はしもと さくら")
    page.locator("[name=telephone]").fill("090-0000-1234")
    page.locator("[name=age]").fill("78")
    page.locator("[name=device][value=android]").check()
    look(page, "staff-register")
    page.locator("main button.main").click()
    look(page, "staff-registered")
    assert "お席をお取りしました。" in page.inner_text("main")
    assert "ハシモト サクラ" in page.inner_text("main")

    # The day of the class has come.
    server.move_to("2026-11-26T15:30")
    sign_in(page, server, "kouza")
    page.goto(f"{server.address}/staff/sessions/{SESSION}/attendance")
    row = page.locator("tr", has_text="ハシモト サクラ")
    row.locator("input[value=present]").check()
    look(page, "staff-attendance")
    page.get_by_role("button", name="出欠を保存する").click()
    look(page)

    assert value(server, "2026-11-26") == before + 1
    sign_in(page, server, "shukei")
    page.goto(f"{server.address}/staff/indicators")
    look(page, "staff-indicators")
    shown = page.inner_text("main")
    assert "スマートフォン教室の延べ受講者数" in shown
    assert f"{before + 1:.0f}" in shown
