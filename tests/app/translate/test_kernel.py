"""The packets of scenarios fare under the translated ruleset as under the ruleset. What the kernel did is recorded."""

from __future__ import annotations

import copy
import json
import os
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from iptables_py.app.rulesource import loaded
from iptables_py.app.scenarios.comparison import differences
from iptables_py.app.translate.check import refusal
from iptables_py.app.translate.script import Script, script_of
from tests.app.translate.kernel import result, translated
from tests.engine.test_scenarios import SCENARIOS, TIMED
from tests.harness import machine, ours

FACTOR = int(os.environ.get("PROPERTIES", "1"))
EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.v[46]"))
DOCUMENT = Path(__file__).parents[3] / "docs" / "translate.md"
# where nftables itself differs: scenarios and the heading of the difference in the document
KNOWN = {
    **dict.fromkeys(("ah", "esp", "ipcomp", "v6-ah", "v6-esp", "v6-ipcomp", "v6-mh"), "Cut headers"),
    **dict.fromkeys(("hashlimit-time", "v6-hashlimit-time"), "Rates by address"),
    **dict.fromkeys(("ct-template", "answers-to-untracked"), "Zones"),
    "synproxy": "Synproxy",
}
VARYING = ("redirects",)  # the kernel does not limit its redirects in the same way each time
MIDDLE = {"commands", "ipset"}  # what changes the ruleset between packets

pytestmark = [pytest.mark.reference, pytest.mark.usefixtures("real_iptables")]


def is_asked(path: Path) -> bool:
    """Return whether a scenario is tried: no commands between packets, and by default no waiting, and every sixth."""
    scenario = json.loads(path.read_text())
    if path.stem in VARYING:
        return False
    if any(MIDDLE & set(packet) for packet in scenario["packets"]) or "clock" in scenario:
        return False
    return FACTOR > 1 or (not TIMED.search(path.read_text()) and sum(path.stem.encode()) % 6 == 1)


def comparable(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer without the counters of policies, which nftables does not have, and without sets."""
    found = copy.deepcopy(answer)
    for one in [*found["packets"], {"counters": found.get("final", {})}]:
        for name in [name for name in one.get("counters", ()) if name.endswith("/policy")]:
            del one["counters"][name]
        one.pop("sets", None)
    found.pop("sets", None)
    return found


ASKED = [path for path in SCENARIOS if is_asked(path)]


@pytest.mark.parametrize("path", ASKED, ids=[path.stem for path in ASKED])
def test_the_kernel_does_the_same(path: Path) -> None:
    assert shutil.which("nft")
    scenario = json.loads(path.read_text())
    kernel = scenario.pop("expect")
    script: Script = translated(scenario)
    found = result(scenario, script)
    assert "error" not in found, found["error"]  # nft accepts every script
    if script.findings:
        return  # the note says that packets may fare otherwise
    differs = differences(scenario, comparable(kernel), comparable(found))
    if path.stem in KNOWN:
        assert differs  # else it is no longer a known difference
        assert f"**{KNOWN[path.stem]}.**" in DOCUMENT.read_text()
    else:
        assert differs == []


@cache
def has_queues() -> bool:
    """Return whether the kernel has the statement `queue`."""
    return refusal(b"table ip t { chain c { queue; }; }\n") == ""


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.name for path in EXAMPLES])
def test_nft_accepts_the_examples(path: Path) -> None:
    with ours.session(), machine.no_look_up(), loaded(str(path), None, ()) as (source, store, db):
        script = script_of(store, source.families, db, counters=True)
    lines = [line for line in script.lines if " queue " not in line or has_queues()]
    assert refusal("\n".join(lines).encode()) == ""


def test_enough_scenarios_have_an_exact_translation() -> None:
    exact = [path for path in ASKED if not translated(json.loads(path.read_text())).findings]
    assert len(exact) * 3 > len(ASKED)
