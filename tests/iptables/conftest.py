"""Fixtures for the tests of templates."""

from __future__ import annotations

import pytest

from iptables_py.iptables import rowpatterns
from iptables_py.iptables.restore import patterns


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build expressions as soon as there are shapes, so that lines are read both by shape and by expression."""
    for module in (patterns, rowpatterns):
        for name in ("USES", "FIRST", "MORE"):
            monkeypatch.setattr(module, name, 0)
