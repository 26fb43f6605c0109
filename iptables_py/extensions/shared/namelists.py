"""Comma-separated lists of names that may be abbreviated: connection states, types of address."""

CONNECTION_STATES = ("INVALID", "NEW", "RELATED", "ESTABLISHED", "UNTRACKED", "SNAT", "DNAT")


def pick(text: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    """Return the names in a comma-separated list, in the order of `names`, and None.

    If an item is empty or no name begins like it, return no names, and the text from that item on. Case counts only in
    words that are not ASCII. An abbreviation of several names means the first of them (measured).
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
