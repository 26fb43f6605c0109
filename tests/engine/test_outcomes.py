"""Every outcome with its exact probability, and both answers of what is unknown."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.engine.chance import Chance, Drawn
from iptables_py.engine.outcomes import MOST_BRANCHES, Outcome, TooManyOutcomes, outcomes
from tests.engine.machines import HOST, arrive, loaded, machine_of
from tests.harness.own import Run

pytestmark = pytest.mark.usefixtures("state")

RANDOM = """*nat
-A PREROUTING -p udp -m statistic --mode random --probability 0.33 -j DNAT --to-destination 203.0.113.11
-A PREROUTING -p udp -m statistic --mode random --probability 0.5 -j DNAT --to-destination 203.0.113.12
-A PREROUTING -p udp -j DNAT --to-destination 203.0.113.13
COMMIT
"""


def of_packets(rules: str, *packets: dict[str, Any]) -> Callable[[Chance], list[tuple[str, ...]]]:
    """Return a run that sends packets through a new machine: "address:port" of what left after each."""
    load = loaded(rules)

    def sent(chance: Chance) -> list[tuple[str, ...]]:
        machine = machine_of(load(), chance)
        return [
            tuple(f"{one.destination & 255}:{one.source_port}" for one in arrive(machine, **packet))
            for packet in packets
        ]

    return sent


def shares(found: list[Outcome[list[tuple[str, ...]]]]) -> dict[str, Fraction]:
    return {" ".join(",".join(one) for one in outcome.value): outcome.probability for outcome in found}


def test_probabilities_of_a_random_balancer_are_exact() -> None:
    found = shares(outcomes(of_packets(RANDOM, {"sport": 7})))
    third = Fraction(round(0.33 * 2**31), 2**31)
    assert found == {"11:7": third, "12:7": (1 - third) / 2, "13:7": (1 - third) / 2}


def test_two_connections_draw_twice_and_their_packets_once() -> None:
    found = shares(outcomes(of_packets(RANDOM, {"sport": 7}, {"sport": 8}, {"sport": 7})))
    assert len(found) == 9 and sum(found.values()) == 1
    assert all(way.split()[0] == way.split()[2] for way in found)


def test_counting_is_no_chance() -> None:
    rule = "-A PREROUTING -p udp -m statistic --mode nth --every 2 --packet 0 -j DNAT --to-destination 203.0.113.9"
    rules = f"*nat\n{rule}\nCOMMIT\n"
    assert shares(outcomes(of_packets(rules, {"sport": 7}, {"sport": 8}))) == {"9:7 7:8": 1}


def test_ports_of_a_small_range_are_followed_and_of_a_large_one_an_example() -> None:
    rules = "*nat\n-A POSTROUTING -p udp -j MASQUERADE --to-ports 2000-2002 --random\nCOMMIT\n"
    found = outcomes(of_packets(rules, {"sport": 7}))
    assert shares(found) == {
        "7:2000": Fraction(21846, 65536), "7:2001": Fraction(21845, 65536), "7:2002": Fraction(21845, 65536)
    }  # fmt: skip
    assert not any(outcome.examples for outcome in found)
    (one,) = outcomes(of_packets(rules.replace("2002", "2999"), {"sport": 7}))
    assert one.examples and one.probability == 1


def test_both_answers_of_an_unknown_match_are_followed() -> None:
    rules = "*filter\n-A FORWARD -m cpu --cpu 0 -j DROP\n-A FORWARD -m cpu --cpu 1 -j DROP\nCOMMIT\n"
    found = outcomes(of_packets(rules, {"sport": 7}))
    causes = [f"filter/FORWARD/{number}: cpu: the processor is not known" for number in (1, 2)]
    assert {outcome.assumed: (outcome.value, outcome.probability) for outcome in found} == {
        ((causes[0], True),): ([()], 1),
        ((causes[0], False), (causes[1], True)): ([()], 1),
        ((causes[0], False), (causes[1], False)): ([("7:7",)], 1),
    }


def test_one_question_of_one_packet_has_one_answer() -> None:
    rules = "*filter\n:X -\n-A FORWARD -j X\n-A FORWARD -j X\n-A X -m cpu --cpu 0 -j LOG\nCOMMIT\n"
    assert len(outcomes(of_packets(rules, {"sport": 7}))) == 2
    assert len(outcomes(of_packets(rules, {"sport": 7}, {"sport": 7}))) == 4


def test_too_many_outcomes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iptables_py.engine.outcomes.MOST_RUNS", 64)
    rules = "*filter\n" + "-A FORWARD -m statistic --mode random --probability 0.5 -j LOG\n" * 7 + "COMMIT\n"
    with pytest.raises(TooManyOutcomes, match="more than 64"):
        outcomes(of_packets(rules, {"sport": 7}))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.one_of(st.tuples(st.integers(0, 8), st.just(8)), st.integers(1, MOST_BRANCHES)), max_size=2))
def test_probabilities_add_up_to_one(draws: list[Any]) -> None:
    def drawn(chance: Chance) -> list[Any]:
        return [chance.remainder(65536, draw) if isinstance(draw, int) else chance.happens(*draw) for draw in draws]

    found = outcomes(drawn)
    assert sum(outcome.probability for outcome in found) == 1
    assert drawn(Drawn(1)) in [outcome.value for outcome in found]


def test_the_command_prints_every_outcome(iptables_py: Run) -> None:
    packet = {"id": "one", "in": "eth1", "src": "10.0.0.9", "dst": "198.51.100.7", "proto": "udp", "dport": 53}
    scenario = {"name": "balanced", "family": 4, "host": HOST, "ruleset": RANDOM, "packets": [packet]}
    done = iptables_py("test", "--answers", "-", "--outcomes", stdin=json.dumps(scenario).encode())
    found = json.loads(done.stdout)
    assert found["name"] == "balanced"
    outs = {one["packets"][0]["out"][0]["dst"]: Fraction(one["probability"]) for one in found["outcomes"]}
    assert list(outs) == ["203.0.113.12", "203.0.113.13", "203.0.113.11"] and sum(outs.values()) == 1
