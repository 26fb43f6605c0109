"""Fixtures for all tests: the reference (required in CI, else skipped if it can't run), and a fresh state."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.own import iptables_py
from tests.reference import reference

__all__ = ["iptables_py"]

pytest_plugins = ["pytester"]  # for tests/pytest_plugin/


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marks for `-m`."""
    config.addinivalue_line("markers", "reference: runs the real iptables")
    config.addinivalue_line("markers", "smoke: fast, and worth running on every Python")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the tests that run the reference among the others.

    These tests wait for the kernel. Next to each other, they would keep all workers waiting at the same time.
    """
    waiting = [item for item in items if item.get_closest_marker("reference")]
    others = [item for item in items if not item.get_closest_marker("reference")]
    if waiting:
        ordered = sorted([*_spread(waiting), *_spread(others)], key=lambda placed: placed[0])
        items[:] = [item for _, item in ordered]


def _spread(items: list[pytest.Item]) -> list[tuple[float, pytest.Item]]:
    """Return the items with their places in the run, from 0 to 1, at equal distances."""
    return [(number / len(items), item) for number, item in enumerate(items)]


@pytest.fixture(scope="session")
def real_iptables() -> None:
    """End the test if the reference can't run: fail in CI, else skip with the reason."""
    why = reference.missing()
    if why and os.environ.get("CI"):
        pytest.fail(f"in CI the reference must run: {why}")
    if why:
        pytest.skip(why)


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Set IPTABLES_PY_STATE to a directory that does not exist yet."""
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "state"))
    for name in ("SSH_CONNECTION", "SSH_CLIENT"):  # iptables-py check looks for a session that the rules would drop
        monkeypatch.delenv(name, raising=False)
    yield tmp_path / "state"
