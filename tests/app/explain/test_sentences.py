"""Rules as sentences: a table of rules, and facts that hold for each rule of tests/extensions."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from iptables_py.app.explain.commandline import explain_command
from iptables_py.app.explain.sentence import sentence
from iptables_py.commandline.reader import read
from iptables_py.errors import Problem
from iptables_py.extensions.contract import Extension
from iptables_py.extensions.shared.wording import from_table
from iptables_py.iptables.commands import build, variants
from iptables_py.kernel.rules import refused_rule
from iptables_py.rules.knownsets import Known
from iptables_py.rules.spec import spec
from iptables_py.rules.storedtext import shown
from iptables_py.store.rows import Chain
from iptables_py.values.text import decoded
from tests.harness import machine, rows
from tests.harness.commands import split_words
from tests.properties.examples import examples
from tests.properties.rules import modules, options, short_lines

TABLE = Path(__file__).with_name("sentences.txt")
USER_CHAIN = Chain(0, b"user", None, 0, 0)
# rules that have the same meaning: what is replaced in their texts before they are compared
SAME = (
    (r'-m comment --comment ("[^"]*"|\S+) ?', ""),
    (r"-m (ah|dccp|esp|ipcomp|mh|sctp|tcp|udp)(?= -[mjg]|$)", ""),
    (r"(?<=-p esp)( -m esp)+$", ""),
    (r"-m state --state", "-m conntrack --ctstate"),
    (r"-m \w+ --dports? (\d+)(?=$| )", r"to \1"),
    (r"-m devgroup (?=--dst-group 0x2)", ""),
    (r" --hashlimit-(src|dst)mask \d+(?!.*-mode)", ""),
    (r"(?<!-mode )(?<=--hashlimit-name a) --hashlimit-(src|dst)mask \d+", ""),
    (r"--icmp-type 255/\d+", "--icmp-type any"),
    (r"--limit-burst 0", ""),
    (r"--kerneltz", ""),
    (r"-j CT --notrack$", "-j NOTRACK"),
    (r"! --update (?!--seconds|--hitcount)", "! --rcheck "),
    (r" --hmark-offset 0(?= |$)", ""),
    (r" +", " "),
)
EXAMPLES = 1  # generated rules for each option
NEGATED = re.compile(r"\b(not|other than|neither|without|except|never|non)\b", re.I)
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
# options that exclude something although there is no `!`
EXCLUDING = re.compile(r"-j (NOTRACK|CT --notrack)| --pol none")


def table() -> Iterator[tuple[str, str]]:
    """Yield the rules of the table with their sentences."""
    lines = TABLE.read_text().splitlines()
    yield from zip(lines[::2], (line.removeprefix("    ") for line in lines[1::2]), strict=True)


@pytest.mark.parametrize(("command", "expected"), list(table()))
def test_a_rule_in_words(command: str, expected: str) -> None:
    status, found = explain_command(shlex.split(command), None)
    assert status == 0 and found
    assert found.sentences == [expected]


def test_the_table_is_long_enough() -> None:
    commands = [command for command, _ in table()]
    assert len(set(commands)) == len(commands) >= 200


@cache
def every_sentence() -> dict[tuple[int, str], str]:
    """Return the sentences of all rules of tests/extensions that the kernel accepts, by family and text."""
    found = {}
    for row in rows.every().values():
        words = [decoded(word) for word in split_words(row.words)]
        for family in row.place.families:
            found.update(sentences(["-t", row.place.table, "-A", "user", *words], family))
    return found


def sentences(command: Sequence[str], family: int) -> dict[tuple[int, str], str]:
    """Return the sentences of the rules of a command, none if it is refused or its text can't be read back."""
    try:
        line = read(command, family, lambda text: None, sets=Known({}, set()))
        build(line)
        if refused_rule(None, line.rule, line.table, USER_CHAIN, None):
            return {}
        return {(family, text): sentence(text, family) for text in (spec(rule)[0] for rule in variants(line))}
    except Problem:
        return {}


def meaning(text: str) -> str:
    """Return the text of a rule without what does not change its meaning."""
    for pattern, other in SAME:
        text = re.sub(pattern, other, text)
    return text.strip()


def check(found: Mapping[tuple[int, str], str]) -> None:
    """Assert what holds for all sentences.

    They have the form of a sentence. Rules with different meanings have different ones, so each option and each value
    is in the sentence. They exclude something if and only if the rule does.
    """
    by_words: dict[tuple[int, str], set[str]] = {}
    for (family, text), words in found.items():
        assert re.fullmatch(r"(All|Packets|[A-Z][\w-]+ packets|Non-[\w-]+ packets)\b.*\.", words, re.S), words
        assert "  " not in QUOTED.sub('""', words), words
        by_words.setdefault((family, words), set()).add(meaning(shown(text)))
        bare = QUOTED.sub("", words).partition(" continue in chain ")[0]
        excludes = " ! " in f" {QUOTED.sub('', text)}" or bool(EXCLUDING.search(text))
        assert bool(NEGATED.search(bare)) is excludes, (text, words)
    assert {words: texts for words, texts in by_words.items() if len(texts) > 1} == {}


def test_the_rules_of_all_extensions() -> None:
    assert len(every_sentence()) > 3000
    check(every_sentence())


@pytest.mark.parametrize(
    ("family", "module"),
    [(family, module) for family in (4, 6) for kind in ("match", "target") for module in modules(kind, family)],
    ids=lambda value: getattr(value, "NAME", value),
)
def test_generated_rules(family: int, module: Extension) -> None:
    with machine.no_look_up():
        found: dict[tuple[int, str], str] = {}
        for option in (*options(module, family), None):
            for line in examples(short_lines(family, module, option), 7, EXAMPLES):
                found.update(sentences(line.command("-A"), family))
    check(found)


def test_an_extension_without_words() -> None:
    """Its phrase consists of the descriptions of its options."""
    words = shlex.split("-A user -p tcp -m devgroup ! --src-group 5 --dst-group 6 -j TCPMSS --set-mss 9")
    rule = read(words, 4, lambda text: None).rule
    assert from_table(rule.matches[0]) == [
        "selected by the match devgroup (not the group of the incoming interface: 0x5;"
        " the group of the outgoing interface: 0x6)"
    ]
    assert rule.target
    assert from_table(rule.target) == ["are passed to the target TCPMSS (announce at most this size: 9)"]
