"""Translations: the rules of all extensions in one file, some of them as commands, generated rules, and any input."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from iptables_py import extensions, tables
from iptables_py.answer import answer
from tests.differential.compare import Difference, compare
from tests.differential.translations import command, of_generated, of_rows
from tests.harness import machine, ours, rows
from tests.harness.commands import Command, show_command, split_words
from tests.properties.examples import examples
from tests.properties.hunt import rule_text
from tests.properties.inputs import EXAMPLES, changed_examples, mixed_lines
from tests.properties.rules import Line

FACTOR = int(os.environ.get("PROPERTIES", "1"))
SEED = 0 if FACTOR == 1 else int.from_bytes(os.urandom(4))
PROGRAMS = {4: "iptables-restore-translate", 6: "ip6tables-restore-translate"}
EACH = 2  # commands of each extension from its rows, and generated ones of each family and sort
BATCHES = 4  # of inputs of each sort
NAMES = sorted({name for kind in ("match", "target") for name in extensions.names(kind)}, key=str.lower)

pytestmark = [pytest.mark.reference, pytest.mark.usefixtures("real_iptables")]


def report(found: list[Difference], texts: dict[Command, bytes] | None = None) -> str:
    """Return the differences; help texts are our own."""
    lines = []
    for one in found:
        if b"Usage:" not in one.reference.stdout + one.reference.stderr:
            lines += [f"$ {show_command(one.command)}", *one.lines()]
            lines += [(texts or {}).get(one.command, b"").decode("utf-8", "replace")]
    return "\n".join(lines)


def translated(family: int) -> Iterator[Line]:
    """Yield the rules in the rows of all extensions that ours accepts for translation."""
    with ours.session(), machine.no_look_up():
        for row in rows.every().values():
            words = [word.decode("utf-8", "surrogateescape") for word in split_words(row.words)]
            line = Line(family, row.place.table, row.place.chain, tuple(words))
            one = command(family, line.command("-A"))
            if "--hashlimit-rate-match" in words:
                continue  # the reference crashes
            if family in row.place.families and "\n" not in "".join(words):
                status, out, _ = answer(one.program, [word.decode("utf-8", "surrogateescape") for word in one.words])
                if status == 0 and out.startswith(b"nft "):
                    yield line


@pytest.mark.parametrize("family", [4, 6])
def test_the_rules_of_all_extensions_in_one_file(family: int, tmp_path: Path) -> None:
    found = list(translated(family))
    assert len(found) > 2000
    text = "".join(
        f"*{table}\n" + "".join(rule_text(line) for line in found if line.table == table) + "COMMIT\n"
        for table in tables.BASE_CHAINS
    )
    path = tmp_path / "rules"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    differences = compare([[Command(PROGRAMS[family], (b"-f", os.fsencode(path)))]])
    assert not differences, report(differences)


@pytest.mark.parametrize("part", range(4))
def test_commands_of_each_extension(part: int) -> None:
    commands = []
    for name in NAMES[part::4]:
        of_extension = [*of_rows(name)]
        commands += of_extension[:: max(1, len(of_extension) // (EACH * FACTOR))]
        commands += of_generated(name, SEED, EACH * FACTOR)
    text = report(compare([commands]))
    assert not text, text


@pytest.mark.parametrize("sort", ["changed", "mixed", "examples"])
def test_any_input(sort: str, tmp_path: Path) -> None:
    if sort == "examples":
        inputs = [(int(path.suffix[-1]), path.read_bytes()) for path in EXAMPLES]
    else:
        batches = examples(changed_examples() if sort == "changed" else mixed_lines(), SEED, BATCHES * FACTOR)
        inputs = [(batch.family, one.text) for batch in batches for one in batch.inputs]
    texts = {}
    for number, (family, text) in enumerate(inputs):
        path = tmp_path / str(number)
        path.write_bytes(text)
        texts[Command(PROGRAMS[family], (b"-f", os.fsencode(path)))] = text
    found = report(compare([list(texts)]), texts)
    assert not found, found
