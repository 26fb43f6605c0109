"""Text for formats that need valid UTF-8, such as HTML and SVG."""


def printable(text: str) -> str:
    """Return the text with what can't be seen, and bytes that are no UTF-8, written as \\xNN or \\uNNNN."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else _escape(ord(one)) for one in text)


def _escape(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # a byte
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
