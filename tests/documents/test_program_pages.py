"""The manual pages of the programs: up to date, free of warnings, complete, and with working examples."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from iptables_py.apply import program as apply
from iptables_py.commandline import flags
from iptables_py.ipset import types, words
from iptables_py.iptables import save
from iptables_py.iptables.restore import program as restore
from iptables_py.nfacct.words import COMMANDS as ACCOUNTING
from iptables_py.programs import PROGRAMS
from iptables_py.startup import launchers
from iptables_py.xml import program as xml
from man import generate, programpages
from tests.documents.test_manual import ROOT, checked, readers, rendered

__all__ = ["readers"]

PYTHON = sys.executable.encode()
PAGES = generate.program_pages()


def test_the_pages_are_as_they_would_be_written_now() -> None:
    there = {path.name: path.read_text() for path in programpages.PLACE.iterdir()}
    assert there == PAGES, "run python -m man.generate"
    assert set(PAGES) == {f"{name}.8" for name in PROGRAMS}


@pytest.mark.usefixtures("readers")
@pytest.mark.parametrize("name", programpages.WHAT)
def test_a_page_is_clean(name: str) -> None:
    checked(programpages.PLACE / f"{name}.8")


# what must have an entry of its own
ENTRIES = {
    "iptables": [f"--{row.names[0]}" for row in flags.FLAGS],
    "iptables-save": [f"--{name}" for name, _, letter in save.LONG if letter in save.TEXTS],
    "iptables-restore": [f"--{name}" for name, _, letter in restore.LONG if letter in restore.TEXTS],
    "iptables-apply": [f"--{name}" for name, _, letter in apply.LONG if letter in apply.TEXTS],
    "iptables-xml": [f"--{name}" for name, _, letter in xml.LONG if letter in xml.TEXTS],
    "ipset": [
        *(name for (name, *_), *_ in words.COMMANDS.values()),
        *(long for (_, long), _ in words.OPTIONS.values()),
        *(one.name for one in types.TYPES),
    ],
    "nfacct": list(ACCOUNTING),
}


@pytest.mark.usefixtures("readers")
@pytest.mark.parametrize("name", ENTRIES)
def test_everything_is_there(name: str) -> None:
    page = rendered(programpages.PLACE / f"{name}.8")
    missing = [entry for entry in ENTRIES[name] if not re.search(rf"(?m)^ +(-\S+, )?{re.escape(entry)}[, \n]", page)]
    assert missing == []


@pytest.mark.usefixtures("readers")
def test_every_option_of_sets_is_explained() -> None:
    page = rendered(programpages.PLACE / "ipset.8").partition("OPTIONS OF SETS")[2].partition("EXAMPLES")[0]
    for one in types.TYPES:
        ignored = {*one.ignored, *types.RANGE, "network"}
        missing = [name for name in (*one.create, *one.add) if name not in ignored and name not in page]
        assert missing == [], one.name


def examples(name: str) -> str:
    """Return the commands in the section of examples."""
    blocks = (programpages.TEXTS / f"{name}.txt").read_text().partition("# examples\n")[2].partition("\n# ")[0]
    lines = [line[4:] for line in blocks.splitlines() if line.startswith("    ")]
    return "\n".join(lines)


OF_IPTABLES = ("iptables", "iptables-save", "iptables-restore", "iptables-xml", "iptables-apply")


@pytest.mark.parametrize("names", [OF_IPTABLES, ("ipset",), ("nfacct",)])
def test_the_examples_can_be_typed(names: tuple[str, ...], tmp_path: Path, state: Path) -> None:
    """The commands run in one shell, and each succeeds."""
    programs = tmp_path / "bin"
    launchers.install(str(programs))
    launchers.write_command(f"{programs}/iptables-py", b'#!/bin/sh\nexec "%s" -m iptables_py "$@"\n' % PYTHON)
    env = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    script = "\n".join(examples(name) for name in names)
    done = subprocess.run(["bash", "-euc", script], env=env, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
