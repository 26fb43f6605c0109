"""Text in XML: what is escaped, comments and attributes."""

NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
PLAIN_BELOW = 127  # other bytes are written as numbers, one by one (measured)


def escaped(text: str) -> str:
    """Return text for a value or an attribute."""
    for character, name in NAMED.items():
        text = text.replace(character, name)
    if text.isascii() and "\x7f" not in text:
        return text
    data = text.encode("utf-8", "surrogateescape")
    return "".join(chr(byte) if byte < PLAIN_BELOW else f"&#{byte};" for byte in data)


def attribute(name: str, value: str) -> str:
    """Return an attribute, with a blank after it."""
    return f'{name}="{escaped(value)}" '


def comment(text: str) -> str:
    """Return a line with a comment. No two hyphens of the text remain next to each other."""
    first, *rest = text.split("-")
    stars = (("*-", " *-")[number % 2] + part for number, part in enumerate(rest))
    return f"<!-- {first}{''.join(stars)} -->\n"
