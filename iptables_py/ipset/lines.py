"""Split a line of ipset's input into words."""


def split(line: str) -> list[str]:
    """Return the words of a line, which are separated by blanks.

    Double quotes may be anywhere and are removed. Empty words and a word with an unclosed quote are dropped (measured).
    """
    if line.isprintable() and '"' not in line:
        return line.split()
    found = [""]
    bare, *parts = line.split('"')
    _extend(found, bare)
    for at, part in enumerate(parts):
        if at % 2:
            _extend(found, part)
        else:
            found[-1] += part
    if len(parts) % 2:
        found.pop()
    return [word for word in found if word]


def _extend(found: list[str], text: str) -> None:
    """Append the words of a text without quotes; the first continues the last word of `found`."""
    if not text.isprintable():
        text = text.replace("\t", " ").replace("\r", " ").replace("\n", " ")
    first, *words = text.split(" ")
    found[-1] += first
    found += words
