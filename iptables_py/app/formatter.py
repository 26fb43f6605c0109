"""How help is laid out: as wide as the terminal, up to a width at which lines can still be read well."""

import re
import textwrap
from collections.abc import Iterable, Sequence

import click

WIDEST = 120  # columns
GAP = 2  # columns between a term and its description
WIDEST_TERM = 30  # columns, or a third of the width
NARROWEST = 10


# what click adds for a range: [x>=0] or [0<=x<=100]
RANGE = re.compile(r"\.?  \[(?:(-?[\d.]+)<=)?x(?:(>=|<=)(-?[\d.]+))?\]$")


def _in_words(found: re.Match[str]) -> str:
    least, sign, number = found.groups()
    return f" ({least} to {number})." if least else f" ({number} or {'more' if sign == '>=' else 'less'})."


class Formatter(click.HelpFormatter):
    """click's formatter, but words with a hyphen are not broken, and on narrow terminals terms take less room."""

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = WIDEST_TERM, col_spacing: int = GAP) -> None:
        """Write terms with their descriptions. A term that is too long has a line of its own."""
        rows = [(term, RANGE.sub(_in_words, text)) for term, text in rows]
        most = min(col_max, self.width // 3)
        left = min(max((len(term) for term, _ in rows), default=0), most) + col_spacing
        for term, text in rows:
            lines = self._wrapped(text, left) or [""]
            if len(term) > left - col_spacing:
                lines = ["", *lines]
            self._write_lines([term.ljust(left) + lines[0], *(" " * left + line for line in lines[1:])])

    def write_text(self, text: str) -> None:
        """Write paragraphs. One that begins with a line \\b keeps its lines."""
        for number, paragraph in enumerate(text.split("\n\n")):
            first, *lines = paragraph.split("\n")
            self.write("\n" * bool(number))
            self._write_lines(lines if first == "\b" else self._wrapped(paragraph))

    def _wrapped(self, text: str, left: int = 0) -> list[str]:
        width = max(self.width - self.current_indent - left, NARROWEST)
        return textwrap.wrap(text, width, break_on_hyphens=False)

    def _write_lines(self, lines: Sequence[str]) -> None:
        self.write("".join(f"{' ' * self.current_indent}{line}".rstrip() + "\n" for line in lines))


class Context(click.Context):
    """A context whose help is laid out by Formatter."""

    formatter_class = Formatter
