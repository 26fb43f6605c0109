"""The translations with the exact meaning: the blocks of exact/*.txt, and that nft accepts their texts.

A block is a command that appends a rule (after the word `fragments` if later fragments reach the rules), and under it,
indented: the definitions of sets, each after `+ `; the text, or `#` with the reason why there is none; and a phrase
after `~ ` for each thing that is lost. Lines with `#` at their start are comments. The line `lacking` comes before
blocks whose text is not given to nft, because the kernel of the tests may lack a module for it.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from iptables_py import tables
from iptables_py.commandline.reader import read
from iptables_py.iptables.commands import variants
from iptables_py.rules.translation import Translation
from iptables_py.translate.basechains import definition
from iptables_py.translate.rule import FAMILIES, rule_text
from tests.harness import machine

FILES = sorted((Path(__file__).parent / "exact").glob("*.txt"))
_INDENT = "    "
_FRAGMENTS = "fragments "


@dataclass
class Block:
    """A command and the lines of its translation."""

    command: str
    is_lacking: bool
    lines: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return self.command

    @property
    def place(self) -> tuple[str, str, str]:
        """Return the family as in nft, the table and the chain."""
        program, *words = shlex.split(self.command.removeprefix(_FRAGMENTS))
        table = words[words.index("-t") + 1] if "-t" in words else "filter"
        return FAMILIES[6 if program.startswith("ip6") else 4], table, words[words.index("-A") + 1]


def blocks(path: Path) -> list[Block]:
    """Return the blocks of a file."""
    found: list[Block] = []
    is_lacking = False
    for line in path.read_text().splitlines():
        if line == "lacking":
            is_lacking = True
        elif line.startswith(_INDENT):
            found[-1].lines.append(line.removeprefix(_INDENT))
        elif line and line[0] != "#":
            found.append(Block(line, is_lacking))
    return found


BLOCKS = [block for path in FILES for block in blocks(path)]


def translated(command: str) -> list[str]:
    """Return the lines that the command must have in a block."""
    program, *words = shlex.split(command.removeprefix(_FRAGMENTS))
    family = 6 if program.startswith("ip6") else 4
    with machine.no_look_up():
        line = read(words, family, sys.stderr.write)
    (rule,) = variants(line)
    translation = Translation(family)
    translation.fragments = command.startswith(_FRAGMENTS)
    translation.start(line.table, line.chain or "")
    text = rule_text(rule, translation, exact=True)
    return [
        *(f"+ {one}" for one in translation.sets),
        f"# {translation.reason}".rstrip() if text is None else text,
        *(f"~ {loss}" for loss in translation.losses),
    ]


@pytest.mark.parametrize("block", BLOCKS, ids=str)
def test_the_text(block: Block) -> None:
    """Of each rule."""
    assert translated(block.command) == block.lines


def script() -> list[str]:
    """Return a script of nft with the rules of all blocks that have a text."""
    places: dict[tuple[str, str, str], list[str]] = {}
    for block in BLOCKS:
        if block.is_lacking:
            continue
        family, table, chain = block.place
        for line in block.lines:
            if line[0] == "+":
                places.setdefault(block.place, []).append(f"add set {family} {table} {line[2:]}")
            elif line[0] not in "#~":
                places.setdefault(block.place, []).append(f"add rule {family} {table} {chain} {line}")
    lines = []
    for (family, table, chain), rules in places.items():
        kind = f" {definition(table, chain, '-')}" if tables.is_base(table, chain) else ""
        lines += [f"add table {family} {table}", f"add chain {family} {table} {chain}{kind}", *rules]
    return lines


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_nft_accepts_them() -> None:
    """And so does the kernel."""
    if not shutil.which("nft"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("there is no nft")
    text = "\n".join(script()) + "\n"
    done = subprocess.run(["unshare", "-n", "nft", "-f", "-"], input=text, text=True, capture_output=True)
    assert (done.returncode, done.stderr) == (0, "")
