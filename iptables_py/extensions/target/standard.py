"""The name under which the reference files verdicts; nobody can jump to it."""

NAME = "standard"
OPTIONS = ()


def refused(use: object) -> str:
    """Measured on the reference."""
    return "Invalid argument"
