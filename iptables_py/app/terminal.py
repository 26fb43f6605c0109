"""Output for people: detect a colour terminal, and make text safe to print on it."""

import os
from io import StringIO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.console import Console

# control characters break a line or are obeyed by a terminal
CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}


def visible(text: str) -> str:
    """Return the text with its control characters written as \\xNN."""
    return text if text.isprintable() else text.translate(CONTROLS)


def visible_lines(text: str) -> str:
    """Return the text like visible(), but with its line breaks."""
    return "\n".join(map(visible, text.split("\n")))


def is_coloured() -> bool:
    """Return whether standard output is a terminal that supports colours; NO_COLOR and TERM=dumb turn them off."""
    return os.isatty(1) and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def console(width: int | None = None) -> "tuple[Console, StringIO]":
    """Return a rich console and the buffer that it prints to; without `width` it is as wide as the terminal."""
    from rich.console import Console

    out = StringIO()
    return Console(file=out, force_terminal=True, width=width, highlight=False, markup=False, emoji=False), out
