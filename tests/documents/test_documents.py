"""docs/: generated documents are up to date."""

from __future__ import annotations

import html
import re

from docs import compatibility, picture


def test_the_compatibility_is_as_it_would_be_written_now() -> None:
    assert compatibility.FILE.read_text() == compatibility.text(), "run python -m docs.compatibility"


def test_the_picture_shows_what_the_session_says() -> None:
    """Its text is that of the session run now; colours and shapes are not compared, they depend on rich's version."""
    drawn = html.unescape(re.sub(r"<[^>]+>", "", picture.FILE.read_text()))
    drawn = "".join(drawn.split())
    for command, answer in zip(picture.SESSION, picture.answers(), strict=True):
        plain = re.sub("\x1b\\[[0-9;]*m", "", f"$ {command}\n{answer}")
        for line in plain.splitlines():
            assert "".join(line.split()) in drawn, (line, "run python -m docs.picture")
    assert "hint:--dportisvalidonlyafter" in drawn
    assert "font-face" not in picture.FILE.read_text()
