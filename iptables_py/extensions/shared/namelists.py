"""Comma lists of names of which any beginning is enough: connection states, kinds of address."""

CONNECTION_STATES = ("INVALID", "NEW", "RELATED", "ESTABLISHED", "UNTRACKED", "SNAT", "DNAT")


def pick(text: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    """The names that a comma list means, in the order of `names`; case counts only outside of ASCII.

    Beside them None, or, where a piece is empty or no name begins like it, the text from that piece on. A beginning
    of several names is the first of them (measured).
    """
    found = set()
    rest, comma = text, ","
    while comma:
        bad = rest
        piece, comma, rest = rest.partition(",")
        begin = piece.upper() if piece.isascii() else piece
        for name in names if piece else ():
            if name.startswith(begin):
                found.add(name)
                break
        else:
            return (), bad
    return tuple(name for name in names if name in found), None
