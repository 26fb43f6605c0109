"""One ruleset with all extensions: saved and restored, and built again from the output of -S."""

from __future__ import annotations

import os

import pytest

from tests.differential.compare import answers, compare
from tests.harness import ours, rows
from tests.harness.commands import Answer, Command, split_words
from tests.harness.rows import EXTENSIONS, PROGRAMS, Row
from tests.properties.hunt import matters
from tests.properties.rules import LACKING, REFUSED, modules

STRIDE = 1 if "PROPERTIES" in os.environ else 3
Rules = dict[str, list[bytes]]  # table to lines of a restore
# rules for extensions that need a set, an object or another rule, or whose names must be unique
OWN = {
    "nfacct": b"-A INPUT -m nfacct --nfacct-name known",
    "set": b"-A INPUT -m set --match-set known src",
    "SET": b"-A INPUT -j SET --add-set known src",
    "RATEEST": b"-A FORWARD -j RATEEST --rateest-name a --rateest-interval 250.0ms --rateest-ewmalog 500.0ms",
    "rateest": b"-A FORWARD -m rateest --rateest a --rateest-gt --rateest-pps 5",
    "hashlimit": b"-A FORWARD -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a",
    "IDLETIMER": b"-A FORWARD -j IDLETIMER --timeout 5 --label x",
}


def taken(row: Row, family: int) -> list[bytes]:
    """Return the row's rules as restore lines, in the form in which the reference saves them; none if it refuses them.

    Rows are left out if the saved text can't be read back by the reference or a shell, if it has more lines than
    rules, or if the row needs other chains.
    """
    if family not in row.place.families or row.place.setup:
        return []
    expected = row.expectation(family)
    lines = expected["save"].splitlines()
    readable = all(line.startswith((b"-", b"! -")) and b"\\'" not in line for line in lines)
    if expected["status"] or expected["delete"] or not readable:
        return []
    return [f"-A {row.place.chain} ".encode() + line for line in lines]


def rules(family: int) -> Rules:
    """Return rules of all extensions; for those in OWN only these. Raise AssertionError if one has no rules.

    They are those of every STRIDE-th row, and of at least one: adding a rule takes longer with each rule that is there.
    """
    found: Rules = {"filter": list(OWN.values())}
    for kind in ("match", "target"):
        for module in [module for module in modules(kind, family) if module.NAME not in OWN]:
            every = [(row, taken(row, family)) for row in rows.load(EXTENSIONS / kind / f"{module.NAME}.t")]
            known = [(row, lines) for row, lines in every if lines]
            assert known or module.MISSING or module.NAME in (*LACKING, *REFUSED), module.NAME
            for row, lines in known[::STRIDE]:
                found.setdefault(row.place.table, []).extend(lines)
    return found


def restored(program: str, tables: Rules) -> Command:
    """Return one restore of all tables."""
    text = b"".join(b"*%s\n%s\nCOMMIT\n" % (name.encode(), b"\n".join(lines)) for name, lines in tables.items())
    return Command(f"{program}-restore", (), text)


def added(program: str, listed: list[tuple[str, Answer]]) -> list[Command]:
    """Return the commands in the output of -S for the tables."""
    texts = [(table, answer.stdout.decode("utf-8", "surrogateescape")) for table, answer in listed]
    lines = [(table, line) for table, text in texts for line in text.split("\n")]
    return [Command(program, (b"-t", table.encode(), *split_words(line))) for table, line in lines if line[:2] == "-A"]


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("family", [4, 6])
def test_they_all_stand_in_one_ruleset(family: int) -> None:
    program = PROGRAMS[family]
    tables = rules(family)
    save = Command(f"{program}-save", ())
    sets = Command("ipset", (b"create", b"known", b"hash:ip", b"family", b"inet" if family == 4 else b"inet6"))
    made = [sets, Command("nfacct", (b"add", b"known"))]
    again = [*made, restored(program, tables), save, Command(f"{program}-restore", (), piped=True), save]
    again += [Command(program, (b"-t", table.encode(), b"-S")) for table in tables]
    found = answers(ours.session, again)
    assert {answer.status for answer in found} == {0}
    assert found[3] == found[5]
    one_by_one = [*made, *added(program, list(zip(tables, found[6:], strict=True))), save]
    assert answers(ours.session, one_by_one)[-1] == found[3]
    assert [one.lines() for one in compare([again, one_by_one]) if matters(one)] == []
