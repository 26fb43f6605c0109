"""The part of a long line around a place."""

LEFT_OUT = "..."


def around(line: str, place: int, most: int) -> tuple[str, int]:
    """Return the line, or a part of it with at most that many characters, and where the place is in that.

    LEFT_OUT replaces the text at each end, from the blank that is nearest to the limit, if there is one.
    """
    start = max(0, min(place - most // 2, len(line) - most))
    end = start + most
    before = after = ""
    if end < len(line):
        after, end = LEFT_OUT, end - len(LEFT_OUT)
        blank = line.rfind(" ", place + 1, end)
        end = blank + 1 if blank > 0 else end
    if start:
        before, start = LEFT_OUT, start + len(LEFT_OUT)
        blank = line.find(" ", start, place)
        start = blank if blank > 0 else start
    return before + line[start:end] + after, place - start + len(before)
