"""The words of a line of ipset's input."""


def split(line: str) -> list[str]:
    """The words of a line: blanks part them, quotes may stand anywhere and are dropped, as are empty words and one
    whose quote is not closed (measured)."""
    found = [""]
    quoted = False
    for character in line:
        if character == '"':
            quoted = not quoted
        elif character in " \t\r\n" and not quoted:
            found.append("")
        else:
            found[-1] += character
    if quoted:
        found.pop()
    return [word for word in found if word]
