"""README.md and docs/: the blocks of language `console` print what they show.

A document is one shell session in one directory, which is shown as /home/me. A block that begins with ```sh firewall.sh
is a file, from there on. In a `console` block, a line after `$ ` is a command, and lines after `> ` that follow it
continue it. A line `...` is any lines, and `...` in a line is any text.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from iptables_py.programs import PROGRAMS

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"(?ms)^```(\w*) ?([^\n]*)\n(.*?)^```$")  # language, name of a file, content
HOME = "/home/me"
END = "-- end of a block --"


def blocks(path: Path) -> list[tuple[str, str]]:
    """Return the files and the `console` blocks of a document: each with a name, "" for a block, and its content."""
    return [(file, text) for language, file, text in BLOCK.findall(path.read_text()) if file or language == "console"]


def console(path: Path) -> list[str]:
    return [text for file, text in blocks(path) if not file]


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


def session(parts: list[tuple[str, str]], place: Path, state: Path) -> list[str]:
    """Run the `console` blocks in one shell, and return what each printed."""
    programs = place / "bin"
    programs.mkdir()
    for name, word in (("iptables-py", ""), *zip(PROGRAMS, PROGRAMS, strict=True)):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m iptables_py {word} "$@"\n')
        program.chmod(0o755)
    script = "exec 2>&1\n"
    for number, (file, text) in enumerate(parts):
        if file:
            (programs / f"{number}").write_text(text)
            script += f"cat bin/{number} >{file}\n"
        else:
            script += f"{commands(text)}echo '{END}'\n"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IPTABLES", "XDG_"))}
    own = {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(place / "home"), "PYTHONPATH": str(ROOT)}
    environment = {**kept, **own, "IPTABLES_PY_STATE": str(state)}
    words = ["bash", "-c", script]
    done = subprocess.run(words, cwd=place, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.replace(str(place), HOME).split(f"{END}\n")[:-1]


@pytest.mark.parametrize("path", [path for path in DOCUMENTS if console(path)], ids=lambda path: path.name)
def test_the_samples_of_a_document(path: Path, tmp_path: Path, state: Path) -> None:
    printed = session(blocks(path), tmp_path, state)
    assert len(printed) == len(console(path)), printed
    for block, output in zip(console(path), printed, strict=True):
        assert re.fullmatch(pattern(block), output), f"{block}\n-- printed --\n{output}"


def test_a_sample_that_is_not_so_is_found(tmp_path: Path, state: Path) -> None:
    (output,) = session([("", "$ echo one; echo two\n")], tmp_path, state)
    assert re.fullmatch(pattern("$ x\n...\ntwo\n"), output)
    assert not re.fullmatch(pattern("$ x\ntwo\n"), output)
