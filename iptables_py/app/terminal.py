"""What people look at: whether there is a terminal with colours, and text that can't upset it."""

import os
from io import StringIO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.console import Console

# what would break a line, or what a terminal takes for orders
CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}


def visible(text: str) -> str:
    """The text with its control characters as \\xNN."""
    return text.translate(CONTROLS)


def is_coloured() -> bool:
    """Whether standard output is a terminal that takes colours; NO_COLOR and TERM=dumb say that it isn't."""
    return os.isatty(1) and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def console(width: int | None = None) -> "tuple[Console, StringIO]":
    """A rich console of the terminal's width, unless told another, and where its text goes."""
    from rich.console import Console

    out = StringIO()
    return Console(file=out, force_terminal=True, width=width, highlight=False, markup=False, emoji=False), out
