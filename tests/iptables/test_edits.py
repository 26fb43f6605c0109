"""Random edits: ours compared with a model of plain lists, and a sample compared with the reference."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.differential.compare import compare
from tests.harness import ours
from tests.harness.commands import Command, parse_command

CHAINS = ("INPUT", "OUTPUT", "a", "B")
RULES = tuple(f"-s 10.0.0.{number}/32 -j {verdict}" for number in range(3) for verdict in ("ACCEPT", "DROP"))
BASE = ("INPUT", "FORWARD", "OUTPUT")

edit = st.one_of(
    st.builds("-A {} {}".format, st.sampled_from(CHAINS), st.sampled_from(RULES)),
    st.builds("-I {} {} {}".format, st.sampled_from(CHAINS), st.integers(1, 6), st.sampled_from(RULES)),
    st.builds("-R {} {} {}".format, st.sampled_from(CHAINS), st.integers(1, 6), st.sampled_from(RULES)),
    st.builds("-D {} {}".format, st.sampled_from(CHAINS), st.sampled_from(RULES)),
    st.builds("-D {} {}".format, st.sampled_from(CHAINS), st.integers(1, 6)),
    st.builds("-C {} {}".format, st.sampled_from(CHAINS), st.sampled_from(RULES)),
    st.builds("-F {}".format, st.sampled_from(CHAINS)),
    st.builds("-N {}".format, st.sampled_from(CHAINS)),
    st.builds("-X {}".format, st.sampled_from(("a", "B"))),
    st.builds("-E {} {}".format, st.sampled_from(("a", "B")), st.sampled_from(("a", "B", "INPUT"))),
    st.builds("-P {} {}".format, st.sampled_from(CHAINS), st.sampled_from(("ACCEPT", "DROP", "RETURN"))),
)


class Model:
    """The ruleset as lists, with the effect of each edit and whether it succeeds."""

    def __init__(self) -> None:
        self.rules: dict[str, list[str]] = {name: [] for name in BASE}
        self.policies = dict.fromkeys(BASE, "ACCEPT")
        self.made: set[str] = set()

    def edit(self, words: list[str]) -> bool:
        command, name, rest = words[0], words[1], words[2:]
        if command == "-N":
            return self.rules.setdefault(name, new := []) is new
        if command == "-P":
            if name not in BASE or rest[0] == "RETURN":
                return False
            self.policies[name] = rest[0]
            self.made.add(name)
            return True
        if name not in self.rules:
            return False
        return getattr(self, "do_" + command[1])(name, self.rules[name], rest)

    def do_A(self, name: str, rules: list[str], rest: list[str]) -> bool:
        self.made.add(name)
        rules.append(" ".join(rest))
        return True

    def do_I(self, name: str, rules: list[str], rest: list[str]) -> bool:
        at = int(rest[0]) - 1
        if at > len(rules):
            return False
        self.made.add(name)
        rules.insert(at, " ".join(rest[1:]))
        return True

    def do_R(self, name: str, rules: list[str], rest: list[str]) -> bool:
        at = int(rest[0]) - 1
        if at >= len(rules):
            return False
        rules[at] = " ".join(rest[1:])
        return True

    def do_D(self, name: str, rules: list[str], rest: list[str]) -> bool:
        if len(rest) > 1:
            return " ".join(rest) in rules and rules.remove(" ".join(rest)) is None
        at = int(rest[0]) - 1
        return at < len(rules) and rules.pop(at) is not None

    def do_C(self, name: str, rules: list[str], rest: list[str]) -> bool:
        return " ".join(rest) in rules

    def do_F(self, name: str, rules: list[str], rest: list[str]) -> bool:
        self.made.add(name)
        rules.clear()
        return True

    def do_X(self, name: str, rules: list[str], rest: list[str]) -> bool:
        return not rules and self.rules.pop(name) is not None

    def do_E(self, name: str, rules: list[str], rest: list[str]) -> bool:
        if rest[0] in self.rules:
            return False
        self.rules[rest[0]] = self.rules.pop(name)
        return True

    def listed(self) -> str:
        users = sorted(name for name in self.rules if name not in BASE)
        lines = [f"-P {name} {self.policies[name]}" for name in BASE] + [f"-N {name}" for name in users]
        lines += [f"-A {name} {rule}" for name in (*BASE, *users) for rule in self.rules[name]]
        return "".join(line + "\n" for line in lines)


@given(st.lists(edit, max_size=30))
@settings(max_examples=60, deadline=None)
def test_edits_agree_with_lists(edits: list[str]) -> None:
    model = Model()
    with ours.session() as run:
        for line in edits:
            expected = model.edit(line.split())
            answer = run(parse_command(f"iptables {line}"))
            assert (answer.status == 0) == expected, (line, answer)
        assert run(parse_command("iptables -S")).stdout.decode() == model.listed()


def random_edits(seed: int) -> list[Command]:
    """Return a session of random edits with listings after each."""
    choose = random.Random(seed)
    lines = []
    for _ in range(20):
        chain, number, rule = choose.choice(CHAINS), choose.randint(1, 4), choose.choice(RULES)
        lines.append(
            choose.choice(
                (
                    f"-A {chain} {rule}",
                    f"-v -I {chain} {number} {rule}",
                    f"-v -R {chain} {number} {rule}",
                    f"-v -D {chain} {rule}",
                    f"-D {chain} {number}",
                    f"-v -C {chain} {rule}",
                    f"-v -F {chain}",
                    f"-N {chain}",
                    f"-X {chain}",
                    f"-E {choose.choice('aB')} {chain}",
                    f"-P {chain} DROP",
                    f"-Z {chain} {number}",
                )
            )
        )
    commands = [command for line in lines for command in (f"iptables {line}", "iptables -nvL", "iptables -S")]
    return [parse_command(command) for command in [*commands, "iptables-save -c"]]


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_edits_agree_with_the_reference() -> None:
    found = compare(random_edits(seed) for seed in range(12))
    assert not found, "\n".join(line for difference in found for line in difference.lines())
