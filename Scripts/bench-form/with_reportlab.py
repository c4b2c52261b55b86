"""Fills the page of the measurement `form` with ReportLab and pikepdf: with_reportlab.py FOLDER"""

import io
import sys

from page import MM, Page, serve
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT = "face"
TALL = 297 * MM
SELECTORS = {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}


def width(text, size):
    return pdfmetrics.stringWidth(text, FONT, size)


def line(canvas, text, x, y, room, size, minimum, align):
    """One line around the middle at y: condensed to 80 %, then shrunk."""
    while width(text, size) * 0.8 > room and size > minimum:
        size = max(minimum, size * 0.97)
    natural = width(text, size)
    share = min(1, room / natural) if natural else 1
    spare = room - natural * share
    words = canvas.beginText(x + {"left": 0, "centre": spare / 2, "right": spare}[align], TALL - y - size * 0.38)
    words.setFont(FONT, size)
    words.setHorizScale(share * 100)
    words.textOut(text)
    canvas.drawText(words)


def paragraph(canvas, text, x, y, room, height, size, minimum):
    while True:
        lines, current = [], ""
        for character in text:
            if width(current + character, size) > room:
                lines.append(current)
                current = ""
            current += character
        lines.append(current)
        if len(lines) * size * 1.5 <= height or size <= minimum:
            break
        size -= 0.25
    for index, words in enumerate(lines):
        line(canvas, words, x, y + size * 1.5 * (index + 0.5), room, size, size, "left")


def vertical(canvas, text, x, y, room, height, size, minimum):
    characters = [c for c in text if ord(c) not in SELECTORS]
    step = min(size * 1.05, height / len(characters))
    for index, character in enumerate(characters):
        line(canvas, character, x, y + step * (index + 0.5), room, size, minimum, "centre")


def mark(canvas, page, mark):
    x, y, wide, high = (length * MM for length in mark["box"])
    text, size, minimum = mark["text"], mark["size"], mark["minimum"]
    match mark["kind"]:
        case "text":
            line(canvas, text, x, y + high / 2, wide, size, minimum, mark["align"])
        case "paragraph":
            paragraph(canvas, text, x, y, wide, high, size, minimum)
        case "vertical":
            vertical(canvas, text, x, y, wide, high, size, minimum)
        case "image":
            canvas.drawImage(page.picture, x, TALL - y - high, wide, high, preserveAspectRatio=True)
        case "outline":
            canvas.setLineWidth(0.2 * MM)
            canvas.rect(x, TALL - y - high, wide, high)
        case "code":
            side = min(wide, high)
            code = QrCodeWidget(text, barLevel="M", barBorder=4)
            left, low, right, top = code.getBounds()
            scale = side / (right - left)
            drawing = Drawing(side, side, transform=[scale, 0, 0, scale, 0, 0])
            drawing.add(code)
            renderPDF.draw(drawing, canvas, x + (wide - side) / 2, TALL - y - side)
        case "ring":
            canvas.setLineWidth(0.35 * MM)
            canvas.roundRect(x, TALL - y - high, wide, high, min(wide, high) / 2)
        case "tick":
            canvas.setLineWidth(0.35 * MM)
            points = [(x + wide * a, TALL - y - high * b) for a, b in [(0.12, 0.5), (0.42, 0.85), (0.92, 0.1)]]
            canvas.lines([(*points[0], *points[1]), (*points[1], *points[2])])


def draw(page, pages):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(210 * MM, TALL))
    for _ in range(pages):
        for each in page.marks:
            mark(canvas, page, each)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


if __name__ == "__main__":
    given = Page(sys.argv[1])
    pdfmetrics.registerFont(TTFont(FONT, given.font))
    serve(given, draw)
