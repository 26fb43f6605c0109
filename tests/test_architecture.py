"""ARCHITECTURE.md names every module, and nothing that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "ARCHITECTURE.md").read_text()
PACKAGE = ROOT / "iptables_py"


def test_every_module_has_its_place() -> None:
    folders = (PACKAGE, PACKAGE / "app", PACKAGE / "completing", PACKAGE / "hints", PACKAGE / "ipset")
    modules = {path.name for folder in folders for path in folder.glob("[!_]*.py")}
    assert modules - set(re.findall(r"\w+\.py", TEXT)) == set()


def test_every_path_is_there() -> None:
    for name in re.findall(r"`([\w/]+(?:\.py|/|\.md))`", TEXT):
        folders = (ROOT, PACKAGE, PACKAGE / "app", PACKAGE / "completing", PACKAGE / "extensions")
        known = name in ("foo.py", "match/NAME.py", "target/NAME.py", "extensions/match/NAME.py")
        assert known or any((folder / name).exists() for folder in folders), name
