"""docs/python.md: its sessions print what they say."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

DOCUMENT = Path(__file__).parents[2] / "docs" / "python.md"


@pytest.mark.usefixtures("state")
def test_the_sessions_print_what_they_say() -> None:
    text = DOCUMENT.read_text()
    parser = doctest.DocTestParser()
    examples = parser.get_examples(text)
    assert len(examples) > 30 and text.count("```python\n>>> ") == text.count("```python")
    test = doctest.DocTest(examples, {}, DOCUMENT.name, str(DOCUMENT), 0, text)
    said: list[str] = []
    doctest.DocTestRunner().run(test, out=said.append)
    assert "".join(said) == ""
