"""The fixtures of these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.test.firewall import RULES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the rules."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "web.v4").write_text(RULES)
    return tmp_path / "tests"
