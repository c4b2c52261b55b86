"""Official paper: draws the artwork and notes the fields that lie on it, so that the two agree.

Millimetres from the top left; sizes of text in points. Everything is drawn with cairo and Pango, whose output depends
on nothing but the fonts.
"""

import json

import cairo
import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo  # noqa: E402

MM = 72 / 25.4
POINT = 25.4 / 72
GOTHIC = "IPAexGothic"
MINCHO = "IPAexMincho"
# Nothing is printed smaller: people over 75 read it.
SMALLEST = 8
# The middle of a Japanese character above its base line, as a share of its size; the program uses the same.
MIDDLE = 0.38
SHADE = 0.93


class Sheet:
    """A form's pages, one after the other, all of one size; the city in whose name it is drawn."""

    def __init__(self, path, city, width=210, height=297):
        self.city, self.width, self.height = city, width, height
        self.pages = [[width, height]]
        self.surface = cairo.PDFSurface(path, width * MM, height * MM)
        self.surface.set_metadata(cairo.PDFMetadata.CREATE_DATE, "2026-04-01T00:00:00Z")
        self.cr = cairo.Context(self.surface)
        self.cr.scale(MM, MM)
        self.fields = []
        # Where the first page says that people continue on the 別紙 sheet, for the forms with rows for people.
        self.continuation = None

    @property
    def page(self):
        return len(self.pages)

    def next_page(self, when=None):
        """Another page, which is printed where the condition holds."""
        self.cr.show_page()
        size = [self.width, self.height]
        self.pages.append({"size": size, "when": when} if when else size)

    def finish(self):
        self.cr.show_page()
        self.surface.finish()

    # Lines and shades

    def line(self, x1, y1, x2, y2, width=0.2, dash=None):
        self.cr.set_source_rgb(0, 0, 0)
        self.cr.set_line_width(width)
        self.cr.set_dash(dash or [])
        self.cr.move_to(x1, y1)
        self.cr.line_to(x2, y2)
        self.cr.stroke()
        self.cr.set_dash([])

    def box(self, x, y, w, h, width=0.2, shade=None):
        self.cr.rectangle(x, y, w, h)
        if shade is not None:
            self.cr.set_source_rgb(shade, shade, shade)
            self.cr.fill_preserve()
        self.cr.set_source_rgb(0, 0, 0)
        self.cr.set_line_width(width)
        self.cr.stroke()

    # Text

    def layout(self, text, size, face):
        assert size >= SMALLEST, f"{text!r} is printed at {size} points"
        layout = PangoCairo.create_layout(self.cr)
        context = layout.get_context()
        options = cairo.FontOptions()
        options.set_hint_style(cairo.HintStyle.NONE)
        options.set_hint_metrics(cairo.HintMetrics.OFF)
        PangoCairo.context_set_font_options(context, options)
        context.set_round_glyph_positions(False)
        layout.context_changed()
        font = Pango.FontDescription()
        font.set_family(face)
        font.set_absolute_size(size * POINT * Pango.SCALE)
        layout.set_font_description(font)
        layout.set_text(text, -1)
        # No other font steps in: the paper must not depend on what else is installed.
        attributes = Pango.AttrList()
        attributes.insert(Pango.attr_fallback_new(False))
        layout.set_attributes(attributes)
        assert layout.get_unknown_glyphs_count() == 0, f"{face} lacks a character of {text!r}"
        return layout

    def text_width(self, text, size, face=GOTHIC):
        return self.layout(text, size, face).get_extents()[1].width / Pango.SCALE

    def put(self, text, x, middle, size, face=GOTHIC):
        """One line, its left end at x and its middle at this height."""
        layout = self.layout(text, size, face)
        self.cr.set_source_rgb(0, 0, 0)
        self.cr.move_to(x, middle + size * POINT * MIDDLE)
        PangoCairo.show_layout_line(self.cr, layout.get_line_readonly(0))
        self.cr.new_path()

    def text(self, text, x, y, w, h, size=8, align="centre", face=GOTHIC, leading=1.3):
        """Lines of text in a box, together in its middle."""
        lines = text.split("\n")
        step = size * POINT * leading
        top = y + h / 2 - step * (len(lines) - 1) / 2
        for index, line in enumerate(lines):
            width = self.text_width(line, size, face)
            assert width <= w + 0.01, f"{line!r} is {width:.1f} mm wide, its box {w:.1f}"
            left = {"left": x, "centre": x + (w - width) / 2, "right": x + w - width}[align]
            self.put(line, left, top + index * step, size, face)

    def spread(self, text, x, y, w, h, size=8, face=GOTHIC, margin=2.0):
        """A label whose characters are spread over its box, as offices like it (均等割付)."""
        em = size * POINT
        room = w - 2 * margin - em
        if len(text) < 2 or room < em * (len(text) - 1):
            return self.text(text, x, y, w, h, size, "centre", face)
        room = min(room, em * 2.6 * (len(text) - 1))
        left = x + (w - room - em) / 2
        for index, character in enumerate(text):
            self.put(character, left + room * index / (len(text) - 1), y + h / 2, size, face)

    def upright(self, text, x, y, w, h, size=8, face=GOTHIC):
        """A label from top to bottom."""
        em = size * POINT
        step = min(em * 1.9, (h - 2) / max(1, len(text)))
        top = y + h / 2 - step * (len(text) - 1) / 2
        for index, character in enumerate(text):
            self.put(character, x + w / 2 - em / 2, top + step * index, size, face)

    # Fields

    def note(self, name, kind, **rest):
        """Notes a field; boxes are rounded to hundredths of a millimetre."""
        field = {"name": name, "kind": kind}
        if self.page > 1:
            field["page"] = self.page
        field.update({key: tidy(value) for key, value in rest.items() if value is not None})
        self.fields.append(field)


def tidy(value):
    if isinstance(value, float):
        return int(value) if value == int(value) else round(value, 2)
    if isinstance(value, (list, tuple)):
        return [tidy(item) for item in value]
    if isinstance(value, dict):
        return {key: tidy(item) for key, item in value.items()}
    return value


def write_form(path, head, fields):
    """form.json, a field a line."""
    dump = lambda value: json.dumps(value, ensure_ascii=False)  # noqa: E731
    lines = ["{"]
    lines += [f"  {dump(key)}: {dump(value)}," for key, value in head.items()]
    lines.append('  "fields": [')
    lines.append(",\n".join(f"    {dump(field)}" for field in fields))
    lines += ["  ]", "}"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
