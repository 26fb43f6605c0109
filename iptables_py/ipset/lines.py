"""Split a line of ipset's input into words."""


def split(line: str) -> list[str]:
    """Return the words of a line, which are separated by blanks.

    Double quotes may be anywhere and are removed. Empty words and a word with an unclosed quote are dropped (measured).
    """
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
