"""ARCHITECTURE.md names every package, and no path that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "ARCHITECTURE.md").read_text()
PACKAGE = ROOT / "iptables_py"
EXAMPLES = ("foo.py", "NAME")  # in example paths


def test_every_package_is_named() -> None:
    packages = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert packages - set(re.findall(r"(\w+)/", TEXT)) == set()


def test_every_file_of_the_top_is_named() -> None:
    assert {path.name for path in PACKAGE.glob("[!_]*.py")} - set(re.findall(r"\w+\.py", TEXT)) == set()


def test_every_path_exists() -> None:
    for name in re.findall(r"`([\w/]+(?:\.py|/|\.md|\.t))`", TEXT):
        known = any(example in name for example in EXAMPLES)
        assert known or any((folder / name).exists() for folder in (ROOT, PACKAGE)), name
