"""A line of text with a caret under one place, for errors."""

from __future__ import annotations

import re

from iptables_py.app.terminal import visible
from iptables_py.hints.excerpt import around

WIDTH = 72  # columns of a long line that are shown


def excerpt(line: str, at: int) -> str:
    """Return two indented lines: the line, or its part around the place, and a caret under the place."""
    part, place = around(re.sub(r"\s", " ", line), at, WIDTH)
    before = visible(part[:place].ljust(place))
    return f"    {visible(part)}\n    {' ' * len(before)}^"
