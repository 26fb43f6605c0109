"""The order in which -sorted lists the members of a hash: by text, with numbers compared by value (measured)."""

HEXADECIMAL = "0123456789abcdefABCDEF"
ENDS = ":,"  # characters that end a word


class Sorted:
    """A sort key for the line of one member. `six` is True if its addresses are IPv6."""

    __slots__ = ("six", "text")

    def __init__(self, text: str, six: bool) -> None:
        self.text = text.encode("utf-8", "surrogateescape").decode("latin-1")
        self.six = six

    def __lt__(self, other: "Sorted") -> bool:
        one, two = self.text, other.text
        at = 0
        while at < min(len(one), len(two)) and one[at] == two[at]:
            at += 1
        if one[:2] == two[:2] == "::":
            return one[at:] < two[at:]
        while at and one[at - 1] not in ".:,/":
            at -= 1
        here, there = one[at:], two[at:]
        if here[:1] and there[:1] and here[0] in HEXADECIMAL and there[0] in HEXADECIMAL:
            digits, others = _digits(here), _digits(there)
            if digits != others:
                # After a slash in IPv4, the greater number (the narrower network) comes first.
                falling = not self.six and one.rfind("/", 0, at) > one.rfind(":", 0, at)
                return ((len(digits), digits) < (len(others), others)) is not falling
        return (_length(here), here) < (_length(there), there)


def _digits(text: str) -> str:
    """Return the hexadecimal digits at the start of the text."""
    end = 0
    while end < len(text) and text[end] in HEXADECIMAL:
        end += 1
    return text[:end]


def _length(text: str) -> int:
    """Return the length of the first word, plus one if it is also the last word."""
    end = 0
    while end < len(text) and text[end] not in ENDS:
        end += 1
    return end + (end == len(text))
