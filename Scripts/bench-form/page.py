"""The page of the measurement `form`, and the words by which the measurement asks for it."""

import io
import json
import pathlib
import subprocess
import sys
import time

import pikepdf

MM = 72 / 25.4


class Page:
    """What the ways in Python are given: the same marks, fonts, artwork and picture as all others."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        description = json.loads((folder / "marks.json").read_text(encoding="utf-8"))
        self.marks = description["marks"]
        self.family = description["fonts"][0]
        self.font = subprocess.check_output(["fc-match", "-f", "%{file}", self.family], text=True)
        self.picture = str(folder / "mark.png")
        # As a plain program would, it keeps the opened artwork.
        self.artwork = pikepdf.open(io.BytesIO((folder / "artwork.pdf").read_bytes()))

    @staticmethod
    def code_modules(text):
        """The modules of a 2D code, row by row."""
        from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

        code = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(text)
        code.make()
        return code.modules

    def over_artwork(self, overlay, pages):
        """The pages of a PDF of ours laid over the artwork, as a PDF."""
        ours = pikepdf.open(io.BytesIO(overlay))
        result = pikepdf.new()
        for index in range(pages):
            result.pages.append(self.artwork.pages[0])
            result.pages[-1].add_overlay(ours.pages[index])
        out = io.BytesIO()
        result.save(out)
        return out.getvalue()


def serve(page, draw):
    """Answers `single N`, `batch N` and `write FILE`; `draw` makes a PDF of so many pages from the marks."""
    fill = lambda pages: page.over_artwork(draw(page, pages), pages)  # noqa: E731

    def timed(pages):
        start = time.perf_counter()
        fill(pages)
        return (time.perf_counter() - start) * 1000

    for line in sys.stdin:
        word, value = line.split()
        if word == "single":
            print(*[f"{timed(1):.4f}" for _ in range(int(value))], flush=True)
        elif word == "batch":
            print(f"{timed(int(value)):.4f}", flush=True)
        else:
            pathlib.Path(value).write_bytes(fill(1))
            print(flush=True)
