"""CSV as offices send it: three character sets, two ways to end a line."""

UTF8 = ("utf-8", b"", "\n")
UTF8_BOM = ("utf-8", b"\xef\xbb\xbf", "\r\n")
CP932 = ("cp932", b"", "\r\n")


def field(value):
    text = "" if value is None else str(value)
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\r\n') else text


def write(folder, name, form, rows):
    """Writes rows (the header first); a character that the set lacks stops everything."""
    charset, mark, newline = form
    text = "".join(",".join(field(value) for value in row) + newline for row in rows)
    (folder / name).write_bytes(mark + text.encode(charset))
