"""Properties of all rules, checked on rules that are generated from the declared option tables.

Every run uses the same rules. With PROPERTIES=20 there are twenty times as many, at random. tests/properties compares
generated rules with the reference: python -m tests.properties --seed 7 --rules 2000
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from iptables_py import tables
from iptables_py.answer import answer as run_program
from iptables_py.commandline import reader
from iptables_py.commandline.stored import parse_rule
from iptables_py.errors import Problem
from iptables_py.extensions.contract import Extension
from iptables_py.extensions.shared import sets
from iptables_py.iptables import listing
from iptables_py.iptables.commands import build
from iptables_py.kernel.rules import hooks_of
from iptables_py.nfacct import objects
from iptables_py.rules import spec as canonical
from iptables_py.rules.options import Option
from iptables_py.rules.rule import Rule, Use, uses
from iptables_py.rules.storedtext import UNSEEN, shown
from iptables_py.rules.words import split
from iptables_py.values.text import encoded
from tests.harness import machine, ours
from tests.properties.examples import examples
from tests.properties.mutations import mutated_lines, mutated_text
from tests.properties.rules import REFUSED, SETUP, Line, lines, modules, options, short_lines
from tests.properties.values import is_known

FACTOR = int(os.environ.get("PROPERTIES", "1"))
FAMILIES = (4, 6)
PROGRAMS = {4: "iptables", 6: "ip6tables"}
EXTENSIONS = [
    pytest.param(family, module, id=f"{kind}-{module.NAME}-{family}")
    for family in FAMILIES
    for kind in ("match", "target")
    for module in modules(kind, family)
]
OBJECTS = {("bpf", "object-pinned")}  # options that need an object in the kernel, of which there are none
SHIFTING = ("DNAT", "MASQUERADE", "SNAT")
ROUNDS, EXAMPLES = 12, 12


def tried(count: int) -> settings:
    """Return the settings for `count` examples, the same in every run unless PROPERTIES is set."""
    return settings(
        max_examples=count * FACTOR,
        derandomize=FACTOR == 1,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )


@pytest.fixture(scope="module", autouse=True)
def no_look_up() -> Iterator[None]:
    """Look up no host names, and provide one set and all accounting objects."""
    with machine.no_look_up(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sets, "look_up", machine.known_set)
        patch.setattr(objects, "find", lambda db, name: objects.Object(encoded(name), 0, 0, None, 0))
        yield


def answer(program: str, *words: str, stdin: str | bytes = b"") -> tuple[int, str]:
    """Return the status and output of one command, run in this process; any exception but Problem is raised."""
    data = stdin if isinstance(stdin, bytes) else stdin.encode("utf-8", "surrogateescape")
    status, out, _ = run_program(program, words, data)
    assert 0 <= status <= 4
    return status, out.decode("utf-8", "surrogateescape")


# --- the declared options


@pytest.mark.parametrize(("family", "module"), EXTENSIONS)
def test_every_option_can_be_generated(family: int, module: Extension) -> None:
    unknown = [option.name for option in options(module, family) if not is_known(module, option, family)]
    assert not unknown, "add a row to tests/properties/own.py for their values"


@pytest.mark.parametrize(("family", "module"), EXTENSIONS)
def test_every_option_is_accepted_in_some_rule(
    family: int, module: Extension, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_now: list[str] = []

    read = module.read

    def note(use: Use, option: Option, text: object, inverted: bool) -> None:
        read(use, option, text, inverted)
        given_now.append(option.name)

    monkeypatch.setattr(module, "read", note)
    missing = {option.name for option in options(module, family) if (module.NAME, option.name) not in OBJECTS}
    missing.add("itself")
    good = (0, 4) if module.MISSING or module.NAME in REFUSED else (0,)
    with ours.session():
        answer(PROGRAMS[family] + "-restore", stdin=SETUP)
        for option, number in product((*options(module, family), None), range(ROUNDS)):
            if not missing or option and option.name not in missing:
                continue
            for line in examples(short_lines(family, module, option), number, EXAMPLES):
                given_now.clear()
                status, _ = answer(PROGRAMS[family], *line.command("-A"))
                if status in good:
                    missing -= {*given_now, "itself"}
    assert not missing, "never in an accepted rule"


# --- one rule


def read(line: Line, command: str = "-A") -> Rule:
    """Return the rule that the command adds or searches for. Raise Problem if it is not a valid rule."""
    found = reader.read(line.command(command), line.family, lambda text: None)
    build(found)
    return found.rule


def seen(spec: str) -> str:
    """Return canonical text without the invisible marks between texts that print alike."""
    return spec.replace(UNSEEN, "")


def of_any_family(wild: bool = False) -> st.SearchStrategy[Line]:
    """Return the strategy for rules of both families."""
    return st.one_of([lines(family, wild=wild) for family in FAMILIES])


@given(of_any_family())
@tried(300)
def test_canonical_text_reads_back_as_the_rule(line: Line) -> None:
    try:
        rule = read(line)
    except Problem:
        reject()
    if any(use.module.refused(use) for use in uses(rule)):
        reject()  # such a rule is never stored
    spec, target = canonical.spec(rule)
    again = parse_rule(spec, line.family)
    text, place = canonical.spec(again)
    assert (seen(text[:place]), seen(text[place:])) == (seen(spec[:target]), seen(spec[target:]))
    assert spec[target:] == canonical.target_text(rule)
    assert hooks_of(again) == hooks_of(rule)
    for numeric in (False, True):
        assert listing.details(again, numeric) == listing.details(rule, numeric)
    assert listing.echo(again) == listing.echo(rule)


# --- rules in a state


def whole(family: int) -> list[str]:
    """Return the lines of everything that can be printed of a ruleset."""
    program = PROGRAMS[family]
    found = [answer(program + "-save", "-c")[1].replace("# ", "#")]
    for table in tables.BASE_CHAINS:
        for words in (("-v", "-S"), ("-L",), ("-n", "-v", "-x", "-L")):
            found.append(answer(program, "-t", table, *words)[1])
    return [line for text in found for line in text.split("\n") if not line.startswith("#")]


def printed(rule: Rule) -> str:
    """Return the rule's text after `-A CHAIN `."""
    return shown(canonical.spec(rule, "kept")[0])


def found_by_its_words(line: Line) -> bool:
    """Return whether -C and -D should find the rule: not if adding or storing changes it, and not with -c."""
    try:
        sought = read(line, "-C")
    except Problem as problem:
        assert "--set-counters" in problem.text
        return False
    return canonical.spec(sought)[0] == canonical.spec(read(line), "kept")[0]


def readable(rule: Rule) -> bool:
    """Return whether the printed text is complete and can be a line of a restore."""
    spec = canonical.spec(rule, "kept")[0]
    return "\0" not in spec and "\n" not in spec and not shifted(rule)


def shifted(rule: Rule) -> bool:
    """Return whether ports are shifted: the reference prints that in a form that it does not accept."""
    target = rule.target
    return target is not None and target.name in SHIFTING and "/" in canonical.use_text(target)


@st.composite
def states(draw: st.DrawFn) -> tuple[int, list[Line]]:
    """Draw a family and some rules for it."""
    family = draw(st.sampled_from(FAMILIES))
    return family, draw(st.lists(lines(family), min_size=1, max_size=6))


@given(states(), st.integers(0, 2**64 - 1))
@tried(60)
def test_a_state_is_what_its_save_says(state: tuple[int, list[Line]], counter: int) -> None:
    family, rules = state
    program = PROGRAMS[family]
    with ours.session():
        answer(program + "-restore", "-n", stdin=SETUP)
        answer(program + "-restore", "-c", "-n", stdin=f"*filter\n:INPUT DROP [{counter}:1]\nCOMMIT\n")
        kept = [line for line in rules if answer(program, *line.command("-A"))[0] == 0]
        if all(readable(read(line)) for line in kept):
            before = whole(family)
            status, _ = answer(program + "-restore", "-c", stdin=answer(program + "-save", "-c")[1])
            assert status == 0
            assert whole(family) == before
        for line in kept:
            find_and_remove(line, program)


def find_and_remove(line: Line, program: str) -> None:
    """Check that the rule's words and its printed text find it, and that -D with the printed text deletes one rule."""
    if found_by_its_words(line):
        assert answer(program, *line.command("-C"))[0] == 0
    rule = read(line)
    at = ("-t", line.table)
    if not readable(rule) or canonical.is_loose(rule):  # -C and -D may find another rule
        return
    words = [line.chain, *split(printed(rule))]
    assert answer(program, *at, "-C", *words)[0] == 0
    before = answer(program, *at, "-S")[1].split("\n")
    assert answer(program, *at, "-D", *words)[0] == 0
    gone = f"-A {line.chain} {printed(rule)}".rstrip(" ") if printed(rule) else f"-A {line.chain}"
    before.remove(gone)
    assert answer(program, *at, "-S")[1].split("\n") == before


# --- no exception but Problem


@given(mutated_lines())
@tried(400)
def test_no_command_line_raises_anything_else(found: tuple[str, list[str]]) -> None:
    program, words = found
    with ours.session():
        answer(program, *words)


@given(st.sampled_from(FAMILIES), mutated_text())
@tried(150)
def test_no_input_of_a_restore_raises_anything_else(family: int, text: bytes) -> None:
    with ours.session():
        answer(PROGRAMS[family] + "-restore", "-c", stdin=text)
        answer(PROGRAMS[family], "-L")
        answer(PROGRAMS[family] + "-save")
