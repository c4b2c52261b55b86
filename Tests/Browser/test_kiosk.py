"""A family moves in and asks for everything at the kiosk, up to the paper."""

import json
import re
import subprocess

from answers import SAMPLE, fill, load
from conftest import NOW, PROGRAM, QUEUE, ROOT, codes_of, surroundings, text_of, wait_for

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
    printed = text_of(arrived[-1])
    number = re.search("受付番号 ?([0-9]+-[0-9])", printed)[1]
    assert printed.startswith(text_of(filled_by_command(server, tmp_path, number)))
    look.paper(arrived[-1], 6, "paper-slip")
    assert "窓口のご案内" in printed and "手で書くところ: 署名、個人番号（マイナンバー）" in printed

    # The code on the paper gives the answers back.
    (tmp_path / "scan.txt").write_text(codes_of(arrived[-1], tmp_path))
    form = server.json("form", "decode", tmp_path / "scan.txt")["forms"][0]
    assert (form["form"], form["serial"]) == ("moving-in", number)
    for path in ("person.name", "person.birth", "address.new.text", "address.old.text", "household.3.name"):
        assert form["answers"][path] == answers[path]

    # Everything is forgotten: the pages before show nothing of it.
    for _ in range(3):
        page.go_back()
        assert "𠮷田" not in page.inner_text("body")
    page.goto(f"{server.address}/kiosk/closing")
    page.get_by_role("button", name="おわる").click()
    page.goto(f"{server.address}/kiosk/check")
    look(page)
    assert "この手続きは終わっています。" in page.inner_text("main")


def filled_by_command(server, folder, number):
    """The same forms from the same answers, by the command line."""
    target = folder / "expected.pdf"
    subprocess.run(
        [PROGRAM, "form", "fill", *FAMILY, "--answers", SAMPLE / "moving-in.json", "--output", target,
         "--serial", number.rsplit("-", 1)[0]],
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


def test_the_forms_say_in_which_languages_they_are_asked(serve, open_page, look):
    server = serve()
    restrict(server, "certificate-request", ["ja"])
    page = open_page(scripts=False)
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="I need a certificate").click()
    assert page.url.endswith("/kiosk/language")
    assert page.locator(".languages button").all_inner_texts() == ["日本語\n日本語で答えます"]
    assert all(box.bounding_box()["height"] >= 56 for box in page.locator("a.button:visible, button:visible").all())
    page.get_by_role("button", name="日本語").click()
    assert page.locator("html").get_attribute("lang") == "ja"
    assert page.get_by_role("link", name="Language").count() == 0
    converse(page, load("certificate"))
    assert page.url.endswith("/kiosk/check")

    page = open_page()
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="I need a certificate").click()
    look(page)
    page.goto(f"{server.address}/kiosk")
    page.get_by_role("button", name="はじめる").click()
    page.get_by_role("button", name="税の証明書がほしい").click()
    page.locator('[name="tax.kinds"]').first.check()
    page.get_by_role("button", name="つぎへ").click()
    question = page.url
    page.get_by_role("link", name="Language").click()
    look(page, "kiosk-language")
    page.get_by_role("button", name="English").click()
    assert page.url == question and page.locator("html").get_attribute("lang") == "en"


def restrict(server, form, languages):
    """Lets a form be asked in these languages only, as a city would."""
    shipped, own = ROOT / "Kiosk" / "Forms" / form, server.data / "Kiosk" / "Forms" / form
    own.mkdir(parents=True)
    (own / "artwork.pdf").write_bytes((shipped / "artwork.pdf").read_bytes())
    text = (shipped / "form.json").read_text()
    (own / "form.json").write_text(text.replace('"fields": [', f'"languages": {json.dumps(languages)},\n  "fields": [', 1))
    server.move_to(NOW)


def test_printed_stock_gets_what_is_filled_in_alone(serve, world, open_page, tmp_path):
    server = serve(queue=QUEUE, cups=world.server)
    settings = json.loads((server.data / "config.json").read_text())
    settings |= {"tray": "Main", "stock": [{"form": "moving-in", "version": "2026-04", "tray": "ByPassTray"}]}
    (server.data / "config.json").write_text(json.dumps(settings))
    server.move_to(NOW)
    world.behave("print")
    before = len(world.arrived())
    page = open_page()
    begin(page, server, "moving-in")
    converse(page, load("moving-in"))
    page.get_by_role("link", name="書類を見る").click()
    page.get_by_role("button", name="印刷する").click()
    page.get_by_role("heading", name="プリンターに送りました。").wait_for()
    wait_for(lambda: len(world.arrived()) == before + 2, "the paper")
    stock, plain = world.arrived()[-2:]
    assert [media(stock), media(plain)] == ["by-pass-tray", "main"]
    assert "𠮷田" in text_of(stock) and "住民基本台帳法" not in text_of(stock)
    assert "児童手当" in text_of(plain) and "住民基本台帳法" not in text_of(plain)
    assert "KKH1:" in codes_of(stock, tmp_path)


def media(document):
    return re.search(r"media-source=([a-z-]+)", document.with_suffix(".media").read_text())[1]


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
    assert "昭和64年1月7日）ではなく、平成です。" in page.inner_text("main")
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
