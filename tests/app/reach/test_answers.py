"""iptables-py reach: answers about rulesets. The files in answers/ have questions after `?`, each with its answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.app.reach.answering import Answering
from iptables_py.app.reach.asking import given, question_of
from iptables_py.app.rulesets import Scratch, restored
from tests.harness.own import Run

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
QUESTIONS = ("who reaches", "who reaches 22", "from this host", "what can eth0 reach", "who reaches state any")


def asked_of(path: Path) -> list[tuple[str, str, str]]:
    """Return the ruleset of a file with each question and its answer."""
    rules, *blocks = path.read_text().split("? ")
    return [(rules, *block.split("\n", 1)) for block in blocks]  # type: ignore[misc]


CASES = [(path.stem, *case) for path in sorted(HERE.glob("answers/*.txt")) for case in asked_of(path)]


@pytest.mark.parametrize(("rules", "question", "answer"), [case[1:] for case in CASES], ids=lambda text: text[:40])
def test_answers(rules: str, question: str, answer: str, iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "rules.v4").write_text(rules)
    done = iptables_py("reach", "--rules", str(tmp_path / "rules.v4"), question)
    assert all(b"no rule names the interface" in line for line in done.stderr.splitlines())
    assert done.stdout.decode() == answer
    assert done.returncode == (3 if "unknown" in answer else 0)


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.v?")), ids=lambda path: path.name)
def test_examples(path: Path) -> None:
    """Engine and analysis never disagree, and each answer that is known has a packet."""
    family = 6 if path.suffix == ".v6" else 4
    store = restored(path.name, path.read_bytes(), family, counters=True, given=Scratch())
    answering = Answering(family, store, store.db)
    for question in QUESTIONS:
        for answer in answering.answers(question_of(given(question), family)):
            assert (answer.packet is None) is (answer.verdict == "unknown"), (question, answer)
    assert answering.faults == []
