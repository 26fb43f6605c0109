"""Hints about the form of what a restore reads."""


def without_line(text: str) -> str:
    """An error that is of no line."""
    if "COMMIT expected" in text:
        return "the last table ends without a line COMMIT; what stands before it has not been done"
    return ""


def about(line: str, text: str) -> str:
    """A line that can't stand where it stands."""
    if line[:1] in ("-", ":") and " failed" in text:
        return "lines of rules and chains stand between a line *TABLE and a line COMMIT"
    return ""
