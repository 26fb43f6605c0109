"""Candidates are valid: the program accepts the offered values and options. Completion never fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.answer import answer
from iptables_py.commandline import flags
from iptables_py.commandline.reader import read
from iptables_py.completing import names
from iptables_py.completing.answers import Answer
from iptables_py.completing.dispatch import complete
from iptables_py.errors import Problem
from iptables_py.rules.options import Option
from iptables_py.rules.rule import Rule, Use
from tests.properties.rules import modules

KINDS = {names.SERVICE, names.PROTOCOL, names.INTERFACE, names.SET, names.OBJECT, names.FILE, names.USER, names.GROUP}


def options() -> Iterator[tuple[Use, Option]]:
    """Yield every option of every extension, each with its own Use. The protocol is TCP, so that ports are allowed."""
    for family in (4, 6):
        for module in [*modules("match", family), *modules("target", family)]:
            rule = Rule(family, lambda text: None)
            rule.protocol = 6
            for option in Use(module, module.NAME, rule).options:
                yield Use(module, module.NAME, rule), option


def test_names_are_of_a_known_kind() -> None:
    for _, option in options():
        assert option.kind.names in ("", *KINDS) or option.kind.names.startswith("/")


def test_values_that_are_offered_are_accepted() -> None:
    count = 0
    for use, option in options():
        kind = option.kind
        for choice in kind.choices:
            word = "5" + choice if kind.choices[0][0] == "/" else choice
            if kind.names == names.SET:
                continue  # a set would have to exist
            kind.read([kind.first[0], word] if kind.words == 2 else word, option, Use(use.module, use.name, use.rule))
            count += 1
    assert count > 200


WORDS = [
    *("-A", "-D", "-I", "-L", "-N", "-E", "-P", "-X", "-Z", "INPUT", "FORWARD", "NONE", "1", "!", "-t", "nat", "raw"),
    *("-p", "tcp", "udp", "icmp", "-m", "conntrack", "multiport", "set", "limit", "--ctstate", "NEW", "--dport", "ssh"),
    *("-j", "ACCEPT", "REJECT", "LOG", "--reject-with", "-s", "10.0.0.1", "-i", "eth0", "-c", "-f", "-nv", "-6", "-4"),
    *("--", "--none", "-", "", "--tcp-flags", "SYN", "--syn", "-g", "-w", "-Lnv", "--table=nat", "--comment", "x y"),
]
BEGINNINGS = ["", "-", "--", "!", "--d", "-n", "-t", "--table=", "--ctstate=N", "1", "A", "--reject-with="]
LINES = st.lists(st.sampled_from(WORDS), max_size=9)


def offered(name: str, before: list[str], word: str, after: list[str]) -> Answer:
    """Return the answer. Unlike program.answer, let exceptions through."""
    found = Answer(word)
    complete(name, before, after, found)
    return found


@pytest.mark.usefixtures("state")
@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["iptables", "ip6tables"]), LINES, st.sampled_from(BEGINNINGS), LINES)
def test_offers_begin_as_the_word_does(name: str, before: list[str], word: str, after: list[str]) -> None:
    for candidate in offered(name, before, word, after).candidates:
        assert candidate.lower().startswith(word.lower())


@pytest.mark.usefixtures("state")
@settings(max_examples=150, deadline=None)
@given(st.sampled_from([4, 6]), LINES, st.sampled_from(["-", "--"]))
def test_options_that_are_offered_may_come(family: int, line: list[str], word: str) -> None:
    """After a line that is valid so far, the program accepts each option that is offered."""
    before = ["-A", "FORWARD", *line]

    def complaint(*more: str) -> str:
        try:
            read([*before, *more], family, lambda text: None)
        except Problem as problem:
            return problem.text
        return ""

    if complaint():
        return
    for candidate in offered("iptables" if family == 4 else "ip6tables", before, word, []).candidates:
        text = complaint(candidate, "x", "x")
        for bad in ("unknown option", "only be used once", "multiple --", "Cannot use", "Illegal option", "Only one"):
            assert bad not in text, (candidate, text)


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize(
    "name", ["iptables-save", "ip6tables-restore", "iptables-xml", "ip6tables-apply", "ipset", "nfacct", "iptables-py"]
)
@settings(max_examples=40, deadline=None)
@given(
    before=st.lists(
        st.sampled_from(
            [*WORDS, "create", "add", "x", "hash:ip", "family", "-f", "shim", "diff", "state", "--json", "--file", "-T"]
        ),
        max_size=5,
    ),
    word=st.sampled_from([*BEGINNINGS, "--file=", "--state-dir="]),
)
def test_there_is_an_answer(name: str, before: list[str], word: str) -> None:
    offered(name, before, word, [])


def test_no_option_of_the_program_is_forgotten() -> None:
    found = offered("iptables", [], "--", []).candidates
    rule = flags.LIMITED_BY_LETTER["j"].legal
    for flag in flags.FLAGS:
        if flag.legal is not rule and flag.letter not in "gm6":
            assert all("--" + name in found for name in flag.names), flag.names


def candidates(*words: str) -> set[str]:
    """Return what is offered for an empty word after words of iptables-py."""
    found = Answer("")
    complete("iptables-py", list(words), [], found)
    return set(found.candidates)


def test_after_the_family_ip6tables_is_completed() -> None:
    words = "-t", "mangle", "-A", "FORWARD", "-j"
    assert "HL" in candidates("-6", *words)
    assert candidates("-6", *words) == candidates("ip6tables", *words) != candidates(*words)
    assert candidates("-6", "save", "-t") == candidates("save", "-6", "-t")


def test_own_options_of_output_and_help_are_completed() -> None:
    assert candidates("find", "--color") == {"auto", "always", "never"}
    assert {"show", "ipset", "save", "help"} <= candidates("help")
    below = {"check", "info", "list", "path", "remove", "reset", "save", "switch"}
    assert candidates("help", "state") == candidates("state") == below
    assert candidates("help", "show") == set()


def test_show_has_chains_of_both_families(state: Path) -> None:
    answer("iptables", ["-N", "four"])
    answer("ip6tables", ["-N", "six"])
    assert {"INPUT", "four", "six"} <= candidates("show") & candidates("explain")
    assert "four" not in candidates("show", "-6") and "six" in candidates("show", "--ipv6")
