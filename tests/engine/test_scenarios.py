"""Each scenario replayed in this process, compared with what the kernel did with it."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from iptables_py.app.scenarios.comparison import differences
from iptables_py.app.scenarios.replay import Replay
from iptables_py.app.scenarios.timeline import instant, resolved
from iptables_py.engine.chance import Drawn
from tests.engine.kernel import oracle
from tests.reference import reference

SCENARIOS = sorted((Path(__file__).parent / "scenarios").glob("*.json"))
FACTOR = int(os.environ.get("PROPERTIES", "1"))  # as in tests/properties
TIMED = re.compile(r'"(at|every|clock|kmsg)":')
NAMES = [path.stem for path in SCENARIOS]


def replayed(scenario: dict[str, Any]) -> dict[str, Any]:
    """Return our result of a scenario."""
    if "clock" in scenario:
        now = instant(scenario)
        scenario = {key: resolved(value, now) for key, value in scenario.items()}
    return Replay(scenario, Drawn()).result()


def read(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a scenario and the kernel's result of it."""
    scenario = json.loads(path.read_text())
    return scenario, scenario.pop("expect")


@pytest.mark.parametrize("path", SCENARIOS, ids=NAMES)
def test_answers_are_the_kernel_s(path: Path) -> None:
    scenario, kernel = read(path)
    assert differences(scenario, kernel, replayed(scenario)) == []


def is_asked(path: Path) -> bool:
    """Return whether the kernel is asked: by default for some of the scenarios in which no time passes."""
    return FACTOR > 1 or (not TIMED.search(path.read_text()) and sum(path.stem.encode()) % 3 == 0)


ASKED = [path for path in SCENARIOS if is_asked(path)]


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", ASKED, ids=[path.stem for path in ASKED])
def test_the_kernel_still_answers_so(path: Path) -> None:
    scenario, kernel = read(path)
    assert differences(scenario, kernel, oracle.isolated(scenario, str(reference.directory()), "default")) == []
