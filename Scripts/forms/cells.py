"""What stands in the cells of a form. Each function gives a closure that fills a cell of a sheet."""

from sheet import GOTHIC, MINCHO, POINT, SHADE

ERAS = {"meiji": "明", "taisho": "大", "showa": "昭", "heisei": "平", "reiwa": "令"}
FIVE_ERAS = tuple(ERAS)
SEX = [("male", "男"), ("female", "女")]
PAD = 1.6


def row(s, x, y, h, *cells, border=True):
    """Cells from left to right, each a width and what stands in it; gives the row's lower edge."""
    for width, fill in cells:
        if fill is not None:
            fill(s, x, y, width, h)
        if border:
            s.box(x, y, width, h)
        x += width
    return y + h


def rows(*parts):
    """Rows within one cell: pairs of height and what stands in it; dashed lines between."""

    def fill(s, x, y, w, h):
        for index, (height, inner) in enumerate(parts):
            if inner is not None:
                inner(s, x, y, w, height)
            y += height
            if index < len(parts) - 1:
                s.line(x, y, x + w, y, 0.12, [0.6, 0.5])

    return fill


def both(*fills):
    """Several things in one cell."""

    def fill(s, x, y, w, h):
        for inner in fills:
            inner(s, x, y, w, h)

    return fill


def at(dx, dy, w, h, inner):
    """A thing in a part of a cell."""
    return lambda s, x, y, _w, _h: inner(s, x + dx, y + dy, w, h)


def label(text, size=8):
    def fill(s, x, y, w, h):
        s.box(x, y, w, h, shade=SHADE)
        if "\n" in text:
            s.text(text, x, y, w, h, size, leading=1.2)
        else:
            s.spread(text, x, y, w, h, size)

    return fill


def upright(text, size=8.5):
    def fill(s, x, y, w, h):
        s.box(x, y, w, h, shade=SHADE)
        s.upright(text, x, y, w, h, size)

    return fill


def printed(text, size=8, align="left", face=GOTHIC):
    return lambda s, x, y, w, h: s.text(text, x + PAD, y, w - 2 * PAD, h, size, align, face)


def text(name, path, size=11, minimum=6, align="left", when=None, before=None, after=None, required=None):
    """A line of text, with a printed word before or after it where the form has one; `required` where the form is void
    without it."""

    def fill(s, x, y, w, h):
        left, right = x + PAD, x + w - PAD
        if before:
            s.put(before, left, y + h / 2, 8)
            left += s.text_width(before, 8) + 1
        if after:
            right -= s.text_width(after, 8)
            s.put(after, right, y + h / 2, 8)
            right -= 0.8
        box = [left, y + 0.6, right - left, h - 1.2]
        s.note(name, "text", path=path, box=box, size=size, minimum=minimum, align=align, when=when, required=required)

    return fill


def kana(name, path, when=None):
    return text(name, path, size=8, minimum=6, when=when, before="フリガナ")


def cells(name, path, count, width=5.2, groups=(), when=None):
    """A character a cell; a hyphen is printed behind the groups."""

    def fill(s, x, y, w, h):
        gap = 2.6
        total = count * width + len(groups) * gap
        left, boxes = x + (w - total) / 2, []
        height = min(h - 2, 6.6)
        top = y + (h - height) / 2
        for index in range(count):
            s.box(left, top, width, height, 0.15)
            boxes.append([left, top, width, height])
            left += width
            if index + 1 in groups:
                s.put("－", left + gap / 2 - 8 * POINT / 2, y + h / 2, 8)
                left += gap
        s.note(name, "comb", path=path, cells=boxes, size=12, minimum=8, align="centre", when=when)

    return fill


def choices(name, path, options, size=9, align="centre", per_line=None, when=None, leave=()):
    """Printed choices of which one is ringed; `leave` names values that the paper has no word for."""

    def fill(s, x, y, w, h):
        lines = [options[i : i + (per_line or 99)] for i in range(0, len(options), per_line or 99)]
        boxes = {}
        for index, line in enumerate(lines):
            band = h / len(lines)
            place_choices(s, line, x, y + band * index, w, band, size, align, boxes)
        boxes.update({value: None for value in leave})
        s.note(name, "choiceCircle", path=path, options=boxes, words=dict(options), when=when)

    return fill


def place_choices(s, options, x, y, w, h, size, align, boxes):
    dot = s.text_width("・", size)
    pad, high = 1.1, size * POINT + 2.0
    widths = [s.text_width(word, size) for _, word in options]
    total = sum(widths) + dot * (len(options) - 1) + 2 * pad
    spare = w - 2 * 0.6 - total
    assert spare >= 0, f"choices need {-spare:.1f} mm more: {options}"
    air = min(spare / max(1, len(options)), 2.2) if len(options) > 1 else 0
    left = x + 0.6 + pad
    if align == "centre":
        left += (spare - air * (len(options) - 1)) / 2
    for index, ((value, word), width) in enumerate(zip(options, widths)):
        s.put(word, left, y + h / 2, size)
        boxes[value] = [left - pad, y + h / 2 - high / 2, width + 2 * pad, high]
        left += width
        if index < len(options) - 1:
            s.put("・", left + air / 2, y + h / 2, size)
            left += dot + air


def date(name, path, eras=("taisho", "showa", "heisei", "reiwa"), grid=False, size=11, when=None):
    """A day: printed eras of which one is ringed, then year, month and day before their words."""

    def fill(s, x, y, w, h):
        rings, left = {}, x + 1.0
        if grid:
            across = (len(eras) + 1) // 2
            for index, era in enumerate(eras):
                cx, cy = left + 1.9 + 4.1 * (index % across), y + h / 2 + (-1 if index < across else 1) * min(h / 4, 2.2)
                s.put(ERAS[era], cx - 8 * POINT / 2, cy, 8)
                rings[era] = [cx - 2.0, cy - 2.0, 4.0, 4.0]
            left += 4.1 * across + 0.8
        else:
            em, gap, ring = 8.5 * POINT, 3.6, 8.5 * POINT + 1.8
            left += 1
            for index, era in enumerate(eras):
                s.put(ERAS[era], left, y + h / 2, 8.5)
                rings[era] = [left + em / 2 - ring / 2, y + h / 2 - ring / 2, ring, ring]
                left += em
                if index < len(eras) - 1:
                    s.put("・", left + gap / 2 - em / 2, y + h / 2, 8.5)
                    left += gap
            left += 2
        parts = day_parts(s, left, x + w - 1.0, y, h)
        s.note(name, "date", path=path, era=rings, **parts, size=size, minimum=6, align="centre", when=when)

    return fill


def day_parts(s, left, right, y, h, size=8):
    word = s.text_width("年", size)
    room = (right - left - 3 * word - 1.2) / 3
    parts = {}
    for key, after in (("year", "年"), ("month", "月"), ("day", "日")):
        parts[key] = [left, y + 0.6, room, h - 1.2]
        s.put(after, left + room + 0.2, y + h / 2, size)
        left += room + word + 0.4
    return parts


def written_date(name, path, size=11, when=None, required=None):
    """A day whose era is written out: 令和 8年11月18日."""

    def fill(s, x, y, w, h):
        era = [x + 0.8, y + 0.6, 9.5, h - 1.2]
        parts = day_parts(s, x + 10.8, x + w - 1.0, y, h)
        s.note(name, "date", path=path, era=era, **parts, size=size, minimum=6, align="centre", when=when,
               required=required)  # fmt: skip

    return fill


def pen(name, purpose, hint=None):
    """A box for the pen; the hint is printed in its upper corner."""

    def fill(s, x, y, w, h):
        if hint:
            s.text(hint, x + PAD, y + 0.8, w - 2 * PAD, 3.4, 8, "left")
        s.note(name, "handwriting", purpose=purpose, box=[x, y, w, h])

    return fill


def number_cells(name, count=12):
    """Twelve empty cells for the 個人番号, for the pen alone."""

    def fill(s, x, y, w, h):
        width = min((w - 3) / count, 4.6)
        left, height = x + (w - width * count) / 2, min(h - 2, 6.6)
        top = y + (h - height) / 2
        for index in range(count):
            s.box(left + index * width, top, width, height, 0.12)
            if index in (4, 8):
                s.line(left + index * width, top, left + index * width, top + height, 0.35)
        s.note(name, "handwriting", purpose="individualNumber", box=[x, y, w, h])

    return fill


def by_agent(name, path, other, kind, size=12, required=None):
    """A line that names the agent where one came, and the person concerned otherwise."""
    agent = {"path": "filer.role", "is": "agent"}
    self = {"path": "filer.role", "isNot": "agent"}
    return both(text(name, path, size, when=self, required=required),
                text(f"{kind}の{name}", other, size, when=agent, required=required))  # fmt: skip


def tick(name, path, value, words, size=8, when=None):
    """A box to tick with its words behind it."""

    def fill(s, x, y, w, h):
        box = [x + PAD, y + h / 2 - 1.8, 3.6, 3.6]
        s.box(*box, 0.2)
        s.put(words, x + PAD + 5, y + h / 2, size)
        assert s.text_width(words, size) <= w - PAD - 5.2, words
        s.note(name, "check", path=path, options={value: box}, words={value: words}, when=when)

    return fill
