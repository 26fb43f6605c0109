"""Output for people: for a terminal or not, with colours or without, and safe to print. See docs/terminal.md."""

import os
from functools import cache

from iptables_py.app.wrapping import RULE, stripped, wrapped
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.app.wrapping import Line

    Row = tuple[Line, Line, Line]  # guides, the first columns, and text that may be wrapped

COLOR = "iptables_py.color"  # the choice of --color in click's context
AUTO, ALWAYS, NEVER = "auto", "always", "never"
HANGING = "  "  # before what continues a line
CODES = {
    "bold": "1", "dim": "2", "italic": "3", "underline": "4",
    "red": "31", "green": "32", "yellow": "33", "blue": "34", "magenta": "35", "cyan": "36",
}

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


def is_dumb() -> bool:
    """Return whether the terminal knows no colours and can't move its cursor."""
    return os.environ.get("TERM", "dumb") == "dumb"


def has_colours(file: int = 1) -> bool:
    """Return whether output to that file descriptor has colours: by --color, NO_COLOR, FORCE_COLOR, or the terminal."""
    import click

    context = click.get_current_context(silent=True)
    choice = context.meta.get(COLOR, AUTO) if context else AUTO
    if choice != AUTO or os.environ.get("NO_COLOR"):
        return bool(choice == ALWAYS)
    return bool(os.environ.get("FORCE_COLOR")) or os.isatty(file) and not is_dumb()


def columns() -> int | None:
    """Return the width for which standard output is laid out, None if it is no terminal. COLUMNS overrides it."""
    import shutil

    return shutil.get_terminal_size().columns if os.isatty(1) else None


def plain(lines: "Iterable[Line]") -> bytes:
    """Return the lines as they are, without colours."""
    return encoded("".join(_joined(stripped(_visible(line)), False) for line in lines))


def printed(lines: "Iterable[Line]") -> bytes:
    """Return the lines for standard output. On a terminal long lines are continued right of their first piece."""
    parts = ((line[:1], line[1:]) if len(line) > 1 else ([], line) for line in map(_visible, lines))
    return printed_rows((([], first, rest) for first, rest in parts), columns(), HANGING)


def printed_rows(rows: "Iterable[Row]", width: int | None, hanging: str = "") -> bytes:
    """Return the rows, whose text is visible(), with the colours that standard output should have.

    They are wrapped to `width` unless that is None; `hanging` comes before what continues the text of a row.
    """
    if width is None:
        lines = (stripped([*guides, *first, *rest]) for guides, first, rest in rows)
    else:
        lines = (line for row in rows for line in wrapped(*row, width, hanging))
    coloured = has_colours()
    return encoded("".join([_joined(line, coloured) for line in lines]))


def _visible(line: "Line") -> "Line":
    return [(style, visible(text)) for style, text in line]


def _joined(line: "Line", coloured: bool) -> str:
    if not coloured:
        return "".join([text for _, text in line]) + "\n"
    styled = [f"{start}{text}\x1b[0m" if (start := _begin(style)) and text.strip() else text for style, text in line]
    return "".join(styled) + "\n"


@cache
def _begin(style: str) -> str:
    """Return what turns on a style: words of CODES, after RULE if it is the style of a rule's text."""
    codes = ";".join(CODES[word] for word in style.split() if word != RULE)
    return f"\x1b[{codes}m" if codes else ""
