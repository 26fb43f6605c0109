"""Restores and listings have the same result with and without templates."""

from __future__ import annotations

import pytest

from benchmarks.ruleset import nat_table
from iptables_py import tables
from iptables_py.answer import answer
from iptables_py.iptables import listing
from iptables_py.iptables.restore import program as restore
from tests.documents.test_examples import EXAMPLES
from tests.harness import ours

PROGRAMS = {4: "iptables-restore", 6: "ip6tables-restore"}


def outcome(family: int, text: str, options: tuple[str, ...]) -> list[object]:
    """Return the answers and the saved rules when the text is restored twice."""
    with ours.session():
        results: list[object] = []
        for _ in range(2):
            results.append(answer(PROGRAMS[family], options, text.encode()))
            save = answer(PROGRAMS[family].replace("restore", "save"), ["-c"])[1]
            results.append([line for line in save.splitlines() if not line.startswith(b"#")])
        return results


FAULTS = (
    "-A nowhere -j ACCEPT",
    "-A KUBE-SERVICES -j nowhere",
    "-A KUBE-SERVICES -j KUBE-SERVICES",
    "-A KUBE-SERVICES -j PREROUTING",
    "-F KUBE-SERVICES",
    "-X",
    "-N new",
    "-E KUBE-MARK-MASQ renamed",
    "-D KUBE-SERVICES 1",
    "-I KUBE-SERVICES -j RETURN",
    "-P OUTPUT DROP",
    ":KUBE-SERVICES - [0:0]",
    ":KUBE-MARK-MASQ - [0:0]",
    "-A POSTROUTING -j KUBE-SERVICES",
    "nonsense",
    "\0-A KUBE-SERVICES",
    "[1:2] -A KUBE-SERVICES -p tcp --dport 80 -j RETURN",
    "[1:2:3] -A KUBE-SERVICES -p tcp --dport 80 -j RETURN",
    "-A KUBE-SERVICES -j DROP",
)


def with_line(line: str, place: int) -> str:
    """Return the table with one more line, at that place."""
    lines = nat_table(24).split("\n")
    return "\n".join([*lines[:place], line, *lines[place:]])


TEXTS = [(4, nat_table(24)), (4, nat_table(24).replace("-A KUBE-SEP", "[7:8] -A KUBE-SEP"))]
TEXTS += [(4, with_line(fault, place)) for fault in FAULTS for place in (22, 35, 44)]
TEXTS += [(4, with_line("-F KUBE-SERVICES", 44).replace("COMMIT", f"{fault}\nCOMMIT")) for fault in FAULTS]
TEXTS += [({".v4": 4, ".v6": 6}[path.suffix], path.read_text()) for path in EXAMPLES]


@pytest.mark.parametrize("options", [(), ("-c",), ("-n",)], ids="".join)
@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_a_restore_has_the_same_result_with_templates(
    number: int, options: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    family, text = TEXTS[number]
    slow = outcome(family, text, options)
    monkeypatch.setattr(restore, "MANY", 0)
    assert outcome(family, text, options) == slow
    request.getfixturevalue("eager")
    assert outcome(family, text, options) == slow


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_a_listing_is_the_same_with_templates(
    number: int, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    family, text = TEXTS[number]
    with ours.session():
        answer(PROGRAMS[family], (), text.encode())
        monkeypatch.setattr(listing, "MANY", 10**9)
        slow = listings(family)
        monkeypatch.setattr(listing, "MANY", 0)
        assert listings(family) == slow
        request.getfixturevalue("eager")
        assert listings(family) == slow


def listings(family: int) -> list[object]:
    program = PROGRAMS[family].removesuffix("-restore")
    options = (["-n"], ["-nv"], ["-nvx"], ["-n", "--line-numbers"])
    return [answer(program, ["-t", table, *some, "-L"]) for table in tables.BASE_CHAINS for some in options]
