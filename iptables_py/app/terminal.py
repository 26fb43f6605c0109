"""Output for people: detect a colour terminal, and make text safe to print on it."""

import os
from io import StringIO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    Line = list[tuple[str, str]]  # pieces, each a style and a text

HANGING = "  "  # before what continues a line
LEAST_WIDTH = 20  # of what comes after a label

# control characters break a line or are obeyed by a terminal
CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}
# so do these line breaks, and characters that change the direction of text
DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
CONTROLS |= {code: f"\\u{code:04x}" for code in (0x2028, 0x2029, *DIRECTIONS)}


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


def plain(lines: "Iterable[Line]") -> bytes:
    """Return the lines without colours."""
    texts = [visible("".join(text for _, text in line)).rstrip() for line in lines]
    return "".join(f"{text}\n" for text in texts).encode("utf-8", "surrogateescape")


def printed(lines: "Iterable[Line]") -> bytes:
    """Return the lines; on a terminal with colours, and with long lines continued right of their first piece."""
    if not is_coloured():
        return plain(lines)
    from rich.table import Table
    from rich.text import Text

    out, buffer = console()
    for line in lines:
        label, *rest = line or [("", "")]
        grid = Table.grid(padding=0)
        grid.add_column(no_wrap=bool(rest), overflow="fold")
        grid.add_column(overflow="fold")
        first, text = (Text.assemble(*((visible(text), style) for style, text in part)) for part in ([label], rest))
        pieces = text.wrap(out, max(out.width - first.cell_len - len(HANGING), LEAST_WIDTH))
        grid.add_row(first, Text(f"\n{HANGING}").join(pieces))
        out.print(grid)
    return buffer.getvalue().encode("utf-8", "surrogateescape")
