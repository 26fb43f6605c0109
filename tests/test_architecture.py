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


def test_every_function_of_an_extension_is_listed() -> None:
    """The table of names lists exactly what the rest of the program looks for in an extension's module."""
    sources = [path.read_text() for path in PACKAGE.glob("*.py")] + [(PACKAGE / "extensions/__init__.py").read_text()]
    asked = {name for text in sources for name in re.findall(r'(?:get|has)attr\([\w.]*module, "(\w+)"', text)}
    listed = TEXT.partition("| `FAMILIES`")[2].partition("\n\n")[0]
    table = "| `FAMILIES`" + listed
    assert asked == {name for cell in re.findall(r"(?m)^\| (.*?) \|", table) for name in re.findall(r"`(\w+)", cell)}
