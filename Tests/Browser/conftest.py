"""What the browser tests share: the built program with the sample city, a print system of its own, a real Chromium.

    Scripts/test                                     all tests
    .venv/bin/python -m pytest Tests/Browser         these alone (after swift build)
      --pictures                                     also makes the manuals' pictures anew (Kiosk/Manual/Pictures)
"""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build" / "debug" / "kakehashi"
PICTURES = ROOT / "Kiosk" / "Manual" / "Pictures"
NOW = "2026-11-18T09:00"
QUEUE = "counter"


def pytest_addoption(parser):
    parser.addoption("--pictures", action="store_true", help="make the manuals' pictures anew")


@pytest.fixture(scope="session")
def world(tmp_path_factory):
    """A print system with one queue; `folder/arrived` has what reached its printer."""
    folder = tmp_path_factory.mktemp("world")
    folder.parent.chmod(0o755)
    folder.parent.parent.chmod(0o755)
    process = subprocess.Popen([ROOT / "Scripts" / "printing-world", folder], stdin=subprocess.PIPE)
    wait_for(lambda: (folder / "ready").exists() or process.poll() is not None, "the print system", 180)
    assert process.poll() is None, "the print system did not start"
    yield World(folder)
    process.stdin.close()
    process.wait(30)


class World:
    def __init__(self, folder):
        self.folder = folder
        self.server = str(folder / "cups.sock")

    def behave(self, behaviour):
        (self.folder / "behaviour.new").write_text(behaviour)
        (self.folder / "behaviour.new").rename(self.folder / "behaviour")

    def arrived(self):
        folder = self.folder / "arrived"
        return sorted(folder.glob("*.pdf"), key=lambda path: int(path.stem))


@pytest.fixture(scope="session")
def city(tmp_path_factory):
    """A data folder with the sample city, to be copied."""
    folder = tmp_path_factory.mktemp("city") / "data"
    run("setup", "--sample", ROOT / "Scripts" / "sample", data=folder)
    return folder


@pytest.fixture
def serve(city, tmp_path):
    """Starts servers over copies of the sample city: serve(queue=..., cups=...)."""
    servers = []

    def start(queue=None, cups=None):
        server = Server(city, tmp_path / f"data{len(servers)}", queue, cups)
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.stop()


class Server:
    def __init__(self, city, data, queue, cups):
        self.data = data
        shutil.copytree(city, data)
        settings = json.loads((data / "config.json").read_text())
        if queue:
            settings["queue"] = queue
        (data / "config.json").write_text(json.dumps(settings))
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = open(data.parent / f"{data.name}.log", "w")
        self.environment = surroundings(data) | ({"CUPS_SERVER": cups} if cups else {})
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(self.port)], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=self.log, stderr=self.log)
        wait_for(self.answers, "the server", 30)

    def answers(self):
        assert self.process.poll() is None, Path(self.log.name).read_text()
        try:
            return urllib.request.urlopen(self.address + "/", timeout=5).status == 200
        except OSError:
            return False

    def json(self, *arguments):
        """The rows that a command prints, asked while the server runs and by its clock."""
        now = self.environment["KAKEHASHI_NOW"]
        return json.loads(run(*arguments, "--format", "json", data=self.data, now=now))

    def move_to(self, now):
        """Starts the server again at another time of its clock."""
        self.halt()
        self.environment["KAKEHASHI_NOW"] = now
        self.start()

    def halt(self):
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(20) == 0

    def stop(self):
        self.halt()
        self.log.close()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"] if os.getuid() == 0 else []
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium):
    """Opens a page of its own context: open_page(width=..., height=..., scripts=..., touch=...)."""
    contexts = []

    def start(width=1280, height=900, scripts=True, touch=False):
        context = chromium.new_context(
            viewport={"width": width, "height": height}, locale="ja-JP", timezone_id="Asia/Tokyo",
            java_script_enabled=scripts, has_touch=touch)
        context.set_default_timeout(15_000)
        contexts.append(context)
        return context.new_page()

    yield start
    for context in contexts:
        context.close()


@pytest.fixture
def look(request, tmp_path):
    """Looks at a page: nothing that axe finds, and a picture of it where the manuals have one of this name."""
    axe = Axe()
    wanted = request.config.getoption("--pictures")

    def inspect(page, picture=None, whole=False):
        options = {
            "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]},
            "rules": {"color-contrast-enhanced": {"enabled": True}},
            "resultTypes": ["violations"],
        }
        found = axe.run(page, options=options)
        assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"
        if picture:
            page.screenshot(path=place(picture), full_page=whole)

    def place(picture):
        folder = PICTURES if wanted and picture in mentioned() else tmp_path / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{picture}.png"

    def paper(pdf, number, picture):
        """A page of what was printed, for the manuals."""
        options = ["-r", "80", "-png", "-singlefile", "-f", str(number)]
        subprocess.run(["pdftoppm", *options, str(pdf), place(picture).with_suffix("")], check=True)

    inspect.paper = paper
    return inspect


def sign_in(page, server, account):
    """Signs in as one of the sample city's accounts, in place of whoever was."""
    lines = (ROOT / "Scripts" / "sample" / "accounts.csv").read_text(encoding="utf-8-sig").splitlines()
    columns = lines[0].split(",")
    rows = [dict(zip(columns, line.split(","))) for line in lines[1:]]
    password = next(row["パスワード"] for row in rows if row["アカウント名"] == account)
    page.context.clear_cookies()
    page.goto(f"{server.address}/staff")
    page.locator("[name=name]").fill(account)
    page.locator("[name=password]").fill(password)
    page.get_by_role("button", name="ログイン").click()


def mentioned():
    """The pictures that README and the manuals show."""
    pages = [*ROOT.glob("README*.md"), *(ROOT / "Kiosk" / "Manual").glob("*.md")]
    return {name for page in pages for name in re.findall(r"Pictures/([a-z-]+)\.png", page.read_text())}


def surroundings(data):
    return os.environ | {
        "KAKEHASHI_DATA": str(data), "KAKEHASHI_SHARE": str(ROOT), "KAKEHASHI_NOW": NOW, "LC_ALL": "C.UTF-8",
    }


def run(*arguments, data, now=NOW):
    """Runs a command that must succeed; what it printed."""
    result = subprocess.run(
        [PROGRAM, *map(str, arguments)], env=surroundings(data) | {"KAKEHASHI_NOW": now}, capture_output=True,
        text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout


def text_of(pdf):
    """The text of a PDF in the order of its layout."""
    result = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return result.stdout


def codes_of(pdf, folder, page=1):
    """The 2D codes on a page, as a scanner of 200 dots an inch sees it."""
    picture = folder / "scanned"
    subprocess.run(
        ["pdftoppm", "-gray", "-png", "-r", "200", "-singlefile", "-f", str(page), str(pdf), picture], check=True)
    options = ["--raw", "-q", "-Sdisable", "-Sqrcode.enable"]
    return subprocess.run(["zbarimg", *options, f"{picture}.png"], capture_output=True, text=True).stdout


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(question, what, seconds=20):
    end = time.monotonic() + seconds
    while not question():
        assert time.monotonic() < end, f"{what} did not come in {seconds} seconds"
        time.sleep(0.05)
