"""A family moves in and asks for everything at the kiosk, up to the paper."""

import subprocess

from answers import SAMPLE, fill, load
from conftest import NOW, PROGRAM, QUEUE, surroundings, text_of, wait_for

FAMILY = ["moving-in", "child-allowance", "child-medical", "childcare-voucher", "school-transfer"]
DRAWN = {"name": "kiosk-question", "member-birth.2": "kiosk-date", "relation": "kiosk-choices"}


def begin(page, server, event):
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="はじめる").click()
    page.locator(f'button[value="{event}"]').click()


def converse(page, answers, look=None):
    """Answers every question; the pages' addresses in order."""
    seen = []
    while "/kiosk/ask/" in page.url:
        question = page.url.rsplit("/", 1)[1]
        assert question not in seen, f"asked twice: {question}"
        seen.append(question)
        if look:
            look(page, DRAWN.get(question))
        fill(page, answers)
    return seen


def test_a_family_moves_in(serve, world, open_page, look, tmp_path):
    server = serve(queue=QUEUE, cups=world.server)
    world.behave("print")
    before = len(world.arrived())
    page = open_page()

    page.goto(f"{server.address}/kiosk")
    look(page, "kiosk-start")
    page.get_by_role("button", name="はじめる").click()
    look(page, "kiosk-need")
    page.locator('button[value="moving-in"]').click()
    answers = load("moving-in")
    seen = converse(page, answers, look)
    assert "member-name.3" in seen and "voucher-delivery" in seen

    assert page.url.endswith("/kiosk/check")
    look(page, "kiosk-check")
    assert "𠮷田　髙志" in page.inner_text("main")
    page.get_by_role("link", name="書類を見る").click()
    page.wait_for_load_state("networkidle")
    look(page, "kiosk-preview")
    pictures = page.locator(".sheet img")
    assert pictures.count() == 5
    assert all(pictures.nth(i).evaluate("one => one.naturalWidth") > 500 for i in range(5))
    page.get_by_role("button", name="印刷する").click()
    page.get_by_role("heading", name="プリンターに送りました。").wait_for()
    look(page, "kiosk-printing")
    page.get_by_role("button", name="出ました").click()
    look(page, "kiosk-closing")
    assert "11月30日(月)までに" in page.inner_text("main")

    arrived = world.arrived()
    assert len(arrived) == before + 1
    assert text_of(arrived[-1]) == text_of(filled_by_command(server, tmp_path))

    # Everything is forgotten: the pages before show nothing of it.
    for _ in range(3):
        page.go_back()
        assert "𠮷田" not in page.inner_text("body")
    page.goto(f"{server.address}/kiosk/closing")
    page.get_by_role("button", name="おわる").click()
    page.goto(f"{server.address}/kiosk/check")
    look(page)
    assert "この手続きは終わっています。" in page.inner_text("main")


def filled_by_command(server, folder):
    """The same forms from the same answers, by the command line."""
    target = folder / "expected.pdf"
    subprocess.run(
        [PROGRAM, "form", "fill", *FAMILY, "--answers", SAMPLE / "moving-in.json", "--output", target],
        env=surroundings(server.data), check=True)
    return target


def test_paper_out_is_told_and_printing_goes_on(serve, world, open_page, look):
    server = serve(queue=QUEUE, cups=world.server)
    world.behave("media-empty")
    before = len(world.arrived())
    page = open_page()
    begin(page, server, "certificate")
    converse(page, load("certificate"))
    page.get_by_role("link", name="書類を見る").click()
    page.get_by_role("button", name="印刷する").click()
    page.get_by_text("プリンターの用紙がなくなりました。").wait_for()
    look(page, "kiosk-paper-out")
    world.behave("print")
    page.get_by_role("heading", name="プリンターに送りました。").wait_for()
    wait_for(lambda: len(world.arrived()) == before + 1, "the paper")
    page.get_by_role("button", name="出ました").dblclick()
    page.get_by_role("button", name="おわる").wait_for()


def test_without_a_printer_the_document_is_offered_once(serve, open_page, look, tmp_path):
    server = serve()
    page = open_page()
    begin(page, server, "certificate")
    converse(page, load("certificate"))
    page.get_by_role("link", name="書類を見る").click()
    page.get_by_role("link", name="書類を受け取る").click()
    look(page, "kiosk-offer")
    with page.expect_download() as download:
        page.get_by_role("button", name="書類（PDF）を受け取る").click()
    download.value.save_as(tmp_path / "paper.pdf")
    assert "証明書" in text_of(tmp_path / "paper.pdf")
    page.get_by_role("button", name="受け取りました").click()
    page.get_by_role("button", name="おわる").click()
    left = [file for file in server.data.rglob("*") if file.suffix == ".pdf"]
    assert left == []


def test_in_english_without_scripts(serve, open_page):
    server = serve()
    page = open_page(scripts=False)
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="Start").click()
    assert page.locator("html").get_attribute("lang") == "en"
    page.get_by_role("button", name="I need a certificate").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Which certificates do you need?"
    page.get_by_role("button", name="Continue").click()
    assert "Please choose one." in page.inner_text("main")
    page.get_by_role("link", name="Call staff").click()
    page.get_by_role("link", name="Go on").click()
    page.get_by_role("link", name="Stop").click()
    page.get_by_role("button", name="Remove and stop").click()
    assert page.url == f"{server.address}/kiosk"


def test_what_is_wrong_is_said_and_what_was_typed_stays(serve, open_page, look):
    server = serve()
    page = open_page()
    begin(page, server, "moving-in")
    page.get_by_role("button", name="つぎへ").click()
    page.locator('[name="filer.role"][value="self"]').check()
    page.get_by_role("button", name="つぎへ").click()
    page.locator('[name="person.name"]').fill("葛󠄀城 花")
    page.locator('[name="person.kana"]').fill("花子")
    page.get_by_role("button", name="つぎへ").click()
    assert "読みは、ひらがなかカタカナで入れてください。" in page.inner_text("main")
    assert page.locator('[name="person.name"]').input_value() == "葛󠄀城 花"
    look(page, "kiosk-error")
    page.locator('[name="person.kana"]').fill("かつらぎ はな")
    page.get_by_role("button", name="つぎへ").click()
    page.locator('[name="person.birth.era"][value="S"]').check()
    for part, value in (("year", "64"), ("month", "1"), ("day", "8")):
        page.locator(f'[name="person.birth.{part}"]').fill(value)
    page.get_by_role("button", name="つぎへ").click()
    assert "年・月・日を確かめてください。" in page.inner_text("main")
    page.get_by_role("link", name="もどる").click()
    assert page.locator('[name="person.kana"]').input_value() == "カツラギ ハナ"


def test_nobody_is_there_any_more(serve, open_page, look):
    server = serve()
    page = open_page()
    page.clock.install()
    begin(page, server, "certificate")
    page.clock.run_for(181_000)
    warning = page.get_by_role("alertdialog")
    warning.wait_for()
    look(page, "kiosk-still")
    page.get_by_role("button", name="つづける").click()
    assert warning.is_hidden()
    page.clock.run_for(100_000)
    assert warning.is_hidden()
    page.clock.run_for(150_000)
    page.wait_for_url(f"{server.address}/kiosk")
    page.goto(f"{server.address}/kiosk/need")
    assert "この手続きは終わっています。" in page.inner_text("main")
