"""Fills the page of the measurement `form` with WeasyPrint and pikepdf: with_weasyprint.py FOLDER

HTML cannot fit a text to its box: texts stand in their natural size, which favours this way.
"""

import html
import sys

from page import Page, serve
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

STYLE = """
@page {{ size: 210mm 297mm; margin: 0 }}
body {{ margin: 0; font-family: "{family}" }}
section {{ position: relative; width: 210mm; height: 296.9mm; break-after: page }}
div, img, svg {{ position: absolute; white-space: nowrap }}
.paragraph {{ white-space: normal; line-height: 1.5 }}
.vertical {{ white-space: pre; line-height: 1.05; text-align: center }}
.outline {{ border: 0.2mm solid }}
.ring {{ border: 0.35mm solid; border-radius: 50mm }}
"""


def element(page, mark):
    x, y, wide, high = mark["box"]
    place = f"left:{x}mm;top:{y}mm;width:{wide}mm;height:{high}mm"
    text = html.escape(mark["text"])
    match mark["kind"]:
        case "text":
            align = {"left": "left", "centre": "center", "right": "right"}[mark["align"]]
            return f'<div style="{place};line-height:{high}mm;font-size:{mark["size"]}pt;text-align:{align}">{text}</div>'
        case "paragraph":
            return f'<div class="paragraph" style="{place};font-size:{mark["size"]}pt">{text}</div>'
        case "vertical":
            stacked = "\n".join(text)
            return f'<div class="vertical" style="{place};font-size:{mark["size"]}pt">{stacked}</div>'
        case "image":
            return f'<img style="{place};object-fit:contain" src="file://{page.picture}">'
        case "code":
            side = min(wide, high)
            place = f"left:{x + (wide - side) / 2}mm;top:{y}mm;width:{side}mm;height:{side}mm"
            modules = page.code_modules(mark["text"])
            count = len(modules) + 8
            path = "".join(
                f"M{column + 4},{row + 4}h1v1h-1z"
                for row, line in enumerate(modules) for column, dark in enumerate(line) if dark)
            return f'<svg style="{place}" viewBox="0 0 {count} {count}"><path d="{path}"/></svg>'
        case "tick":
            line = '<polyline points="12,50 42,85 92,10" fill="none" stroke="black" stroke-width="7"/>'
            return f'<svg style="{place}" viewBox="0 0 100 100">{line}</svg>'
        case kind:
            return f'<div class="{kind}" style="{place}"></div>'


def draw(page, pages):
    body = "".join(element(page, mark) for mark in page.marks)
    document = HTML(string=f"<meta charset=utf-8><body>{f'<section>{body}</section>' * pages}")
    style = CSS(string=STYLE.format(family=page.family), font_config=FONTS)
    return document.write_pdf(stylesheets=[style], font_config=FONTS)


if __name__ == "__main__":
    FONTS = FontConfiguration()
    serve(Page(sys.argv[1]), draw)
