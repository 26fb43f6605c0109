"""What every test can use: the reference (skipped where it can't run, required under CI), and a fresh state."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.own import iptables_py
from tests.reference import reference

__all__ = ["iptables_py"]


def pytest_configure(config: pytest.Config) -> None:
    """The marks: what `-m` may choose."""
    config.addinivalue_line("markers", "reference: asks the real iptables")
    config.addinivalue_line("markers", "smoke: short, and worth running on every Python")


@pytest.fixture(scope="session")
def real_iptables() -> None:
    """Ends the test where the reference can't run: a failure under CI, else a skip that says why."""
    why = reference.missing()
    if why and os.environ.get("CI"):
        pytest.fail(f"under CI the reference must run: {why}")
    if why:
        pytest.skip(why)


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A state directory that does not exist yet, as IPTABLES_PY_STATE."""
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "state"))
    yield tmp_path / "state"
