"""A line of text with a caret under one place, for errors."""

from __future__ import annotations

import re

from iptables_py.app.terminal import visible

WIDTH = 72  # columns of a long line that are shown


def excerpt(line: str, at: int) -> str:
    """Return two indented lines: the line, or its part around the place, and a caret under the place."""
    start = max(0, min(at - WIDTH // 2, len(line) - WIDTH))
    part = re.sub(r"\s", " ", line[start : start + WIDTH])
    before = visible(part[: at - start].ljust(at - start))
    return f"    {visible(part)}\n    {' ' * len(before)}^"
