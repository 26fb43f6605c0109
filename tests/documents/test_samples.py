"""README.md and docs/: the blocks of language `console` print what they show.

A document is one shell session in one directory, which is shown as /home/me. A block that begins with ```sh firewall.sh
is a file that exists when the session begins. In a `console` block, a line after `$ ` is a command, and one after `> `
continues it. A line `...` is any lines, and `...` in a line is any text.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"(?ms)^```(\w*) ?([^\n]*)\n(.*?)^```$")  # language, name of a file, content
HOME = "/home/me"
END = "-- end of a block --"


def sessions() -> dict[str, list[str]]:
    """Return the `console` blocks of each document that has some."""
    of = {path.name: BLOCK.findall(path.read_text()) for path in DOCUMENTS}
    found = {name: [one[2] for one in blocks if one[0] == "console"] for name, blocks in of.items()}
    return {name: blocks for name, blocks in found.items() if blocks}


def split(block: str) -> tuple[list[str], list[str]]:
    """Return the lines of the commands, and the others."""
    asked: list[str] = []
    shown: list[str] = []
    follows = False
    for line in block.splitlines():
        follows = line.startswith("$ ") or follows and line.startswith("> ")
        (asked if follows else shown).append(line)
    return asked, shown


def commands(block: str) -> str:
    return "".join(line[2:] + "\n" for line in split(block)[0])


def pattern(block: str) -> str:
    """Return a regular expression for what the block shows besides the commands."""
    shown = split(block)[1]
    return "".join(r"(?:.*\n)*?" if line.strip() == "..." else _pattern_of_line(line) for line in shown)


def _pattern_of_line(line: str) -> str:
    return re.escape(line).replace(r"\.\.\.", ".*") + r"[ ]*\n"


def session(blocks: list[str], place: Path, state: Path) -> list[str]:
    """Run the commands of the blocks in one shell, and return what each block printed."""
    command = place / "bin" / "iptables-py"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m iptables_py "$@"\n')
    command.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IPTABLES", "XDG_"))}
    own = {"PATH": f"{command.parent}:{os.environ['PATH']}", "HOME": str(place / "home"), "PYTHONPATH": str(ROOT)}
    script = "exec 2>&1\n" + "".join(f"{commands(block)}echo '{END}'\n" for block in blocks)
    environment = {**kept, **own, "IPTABLES_PY_STATE": str(state)}
    words = ["bash", "-c", script]
    done = subprocess.run(words, cwd=place, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.replace(str(place), HOME).split(f"{END}\n")[:-1]


@pytest.mark.parametrize("name", sessions())
def test_the_samples_of_a_document(name: str, tmp_path: Path, state: Path) -> None:
    (path,) = (path for path in DOCUMENTS if path.name == name)
    for _, file, content in BLOCK.findall(path.read_text()):
        if file:
            (tmp_path / file).write_text(content)
            (tmp_path / file).chmod(0o755)
    blocks = sessions()[name]
    printed = session(blocks, tmp_path, state)
    assert len(printed) == len(blocks), printed
    for block, output in zip(blocks, printed, strict=True):
        assert re.fullmatch(pattern(block), output), f"{block}\n-- printed --\n{output}"


def test_a_sample_that_is_not_so_is_found(tmp_path: Path, state: Path) -> None:
    (output,) = session(["$ echo one; echo two\n"], tmp_path, state)
    assert re.fullmatch(pattern("$ x\n...\ntwo\n"), output)
    assert not re.fullmatch(pattern("$ x\ntwo\n"), output)
