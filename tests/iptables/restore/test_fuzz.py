"""Thousands of restore inputs: each ends with a status, and a refused one changes nothing after its last COMMIT.

Every run uses the same inputs. With PROPERTIES=20 there are twenty times as many, at random, and other inputs for the
comparison with the reference.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from iptables_py.answer import answer
from iptables_py.extensions.shared import sets
from iptables_py.iptables.restore import program
from tests.differential.compare import compare
from tests.harness import machine, ours
from tests.harness.commands import Command, show_command
from tests.properties.examples import examples
from tests.properties.inputs import START, Batch, Input, changed_examples, mixed_lines

ENOUGH = 4_000  # different inputs of each sort
FACTOR = int(os.environ.get("PROPERTIES", "1"))
SORTS = {"changed examples": changed_examples(), "mixed lines": mixed_lines()}
BATCHES = 260  # of each sort; some inputs are drawn twice
COMPARED = 20  # batches of each sort that are compared with the reference; some inputs are left out
SEED = 0 if FACTOR == 1 else int.from_bytes(os.urandom(4))
PROGRAMS = {4: "iptables", 6: "ip6tables"}


class Tables:
    """The state of a session, reset and read as the bytes of its file."""

    def __init__(self) -> None:
        for name in PROGRAMS.values():
            assert answer(f"{name}-restore", ("-c",), START.encode()) == (0, b"", b"")
        self.path = Path(os.environ["IPTABLES_PY_STATE"]) / "ruleset.db"
        self.start = self.path.read_bytes()

    def saved(self, family: int) -> list[bytes]:
        """Return the lines of a save without comments."""
        status, out, err = answer(PROGRAMS[family] + "-save", ("-c",))
        assert (status, err) == (0, b"")
        return [line for line in out.split(b"\n") if not line.startswith(b"#")]


def restored(family: int, options: tuple[str, ...], text: bytes) -> int:
    """Return the status of a restore in this process; any exception but Problem is raised."""
    status, _, _ = answer(PROGRAMS[family] + "-restore", options, text)
    assert 0 <= status <= 4
    return status


def check(tables: Tables, family: int, one: Input) -> None:
    """Run one restore. If it is refused, its effect must be that of the longest accepted part of the input."""
    before = tables.path.read_bytes()
    if restored(family, one.options, one.text) == 0:
        return
    after = tables.path.read_bytes()
    pieces = re.findall(rb"[^\n]*\n|[^\n]+", one.text)
    ends = [number for number, line in enumerate(pieces, 1) if line.startswith(b"COMMIT") and number < len(pieces)]
    if not ends and after == before:
        return
    found = tables.saved(family)
    for end in (*reversed(ends), 0):
        tables.path.write_bytes(before)
        if restored(family, one.options, b"".join(pieces[:end])) == 0:
            assert tables.saved(family) == found
            break
    tables.path.write_bytes(after)


@pytest.mark.parametrize("sort", SORTS)
def test_an_input_is_taken_or_refused(sort: str) -> None:
    with ours.session(), machine.no_look_up(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sets, "look_up", machine.known_set)
        tables = Tables()
        seen: set[tuple[int, Input]] = set()

        @given(SORTS[sort])
        @settings(
            max_examples=BATCHES * FACTOR,
            derandomize=FACTOR == 1,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        def holds(batch: Batch) -> None:
            tables.path.write_bytes(tables.start)
            for one in batch.inputs:
                check(tables, batch.family, one)
                seen.add((batch.family, one))

        holds()
    assert len(seen) >= ENOUGH * FACTOR


@pytest.mark.parametrize("sort", SORTS)
def test_an_input_has_the_same_result_by_shapes_and_segments(
    eager: None, sort: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches = examples(SORTS[sort], SEED, COMPARED * FACTOR)
    with ours.session(), machine.no_look_up():
        tables = Tables()
        for batch in batches:
            for one in batch.inputs:
                results = []
                for many in (10**9, 0):
                    monkeypatch.setattr(program, "MANY", many)
                    tables.path.write_bytes(tables.start)
                    found = answer(PROGRAMS[batch.family] + "-restore", one.options, one.text)
                    results.append((found, tables.saved(batch.family)))
                assert results[0] == results[1], one


# Where ours differs: help texts; -v both in a line and on the command line, which is -vv; listings, and missing chains
# after -Z, in the middle of a transaction; LED and ipvs, which the reference's kernel lacks. The reference crashes on
# some -R and -Z with a number.
LEFT_OUT = re.compile(rb"(?m)^(\[[^]\n]*\] *)?(-[vLSZhV]|--(verbose|list|zero|help|version))|LED|ipvs")


def commands(family: int, one: Input) -> list[Command]:
    """Return a session that restores the input and saves the result."""
    name, words = PROGRAMS[family], tuple(option.encode() for option in one.options)
    return [
        Command(f"{name}-restore", (b"-c",), START.encode()),
        Command(f"{name}-restore", words, one.text),
        Command(f"{name}-save", (b"-c",)),
    ]


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("sort", SORTS)
def test_the_reference_makes_the_same_of_it(sort: str) -> None:
    batches = examples(SORTS[sort], SEED, COMPARED * FACTOR)
    inputs = dict.fromkeys((batch.family, one) for batch in batches for one in batch.inputs)
    sessions = [commands(family, one) for family, one in inputs if not LEFT_OUT.search(one.text)]
    assert len(sessions) >= 250 * FACTOR
    found = compare(sessions)
    died = {one.session for one in found if one.reference.status < 0}
    shown = [
        "\n".join([show_command(one.command), repr(sessions[one.session][1].stdin), *one.lines()])
        for one in found
        if one.session not in died
    ]
    assert not shown, "\n\n".join(shown)
