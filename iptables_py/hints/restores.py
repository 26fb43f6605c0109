"""Hints about the structure of the input of a restore."""


def without_line(text: str) -> str:
    """Return the hint for an error that does not refer to a line."""
    if "COMMIT expected" in text:
        return "the last table has no COMMIT line, so its lines had no effect"
    return ""


def about(line: str, text: str) -> str:
    """Return the hint for a line that is not allowed at its place."""
    if line[:1] in ("-", ":") and " failed" in text:
        return "rules and chains must be between a *TABLE line and a COMMIT line"
    return ""
