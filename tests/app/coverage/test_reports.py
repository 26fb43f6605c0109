"""The reports of a coverage as text, JSON and badge."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from iptables_py.app import terminal
from iptables_py.app.coverage.badge import COLOURS, GREY, badge
from iptables_py.app.coverage.coverage import Coverage, Share
from iptables_py.app.coverage.jsonform import as_values
from iptables_py.app.coverage.listing import listing
from iptables_py.app.coverage.summary import report, total
from tests.app.coverage.examples import example, nasty

DOCS = Path(__file__).parents[3] / "docs"
DOCUMENT = (DOCS / "coverage.md").read_text()
KEYS = (DOCS / "json.md").read_text()
SUMMARY = """\
web.rules (IPv4)     4 of 7     57.1 %
  table filter       4 of 7     57.1 %
    INPUT            2 of 4       50 %
      3  -g lost
         policy DROP
    FORWARD          1 of 1      100 %
    canary                            never entered: no rule jumps to it
    empty                             no rules
    lost             0 of 1        0 %  never entered
      1  -j DROP
    web              1 of 1      100 %

web.rules (IPv6)     0 of 1        0 %
  table raw          0 of 1        0 %
    OUTPUT           0 of 1        0 %
         policy ACCEPT

coverage 50 % (4 of 8 rules and policies)
"""
LISTING = """\
# coverage 50 % (4 of 8 rules and policies)
# packets, then the rule or policy; `!` marks what no packet reached

# web.rules (IPv4): 4 of 7, 57.1 %
          *filter
!      0  :INPUT DROP
       7  :FORWARD ACCEPT
          :canary -  # never entered: no rule jumps to it
          :empty -  # no rules
          :lost -  # never entered
          :web -
       3  -A INPUT
   12345  -A INPUT -p tcp -m tcp --dport 22 -j web
!      0  -A INPUT -g lost
!      0  -A lost -j DROP
   12345  -A web -j empty
          COMMIT

# web.rules (IPv6): 0 of 1, 0 %
          *raw
!      0  :OUTPUT ACCEPT
          COMMIT
"""


def test_summary() -> None:
    assert report(example()).decode() == SUMMARY


def test_the_summary_in_colour_has_the_same_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "has_colours", lambda: True)
    monkeypatch.setattr(terminal, "columns", lambda: 80)
    printed = report(example()).decode()
    assert "\x1b[" in printed
    plain = [line.rstrip() for line in re.sub("\x1b\\[[0-9;]*m", "", printed).splitlines()]
    assert plain == SUMMARY.splitlines()


def test_listing() -> None:
    assert listing(example()).decode() == LISTING


@pytest.mark.parametrize("written", [report(nasty()), listing(nasty())])
def test_controls_are_shown_and_invalid_bytes_kept(written: bytes) -> None:
    assert rb"\x1b[31m" in written
    assert b"\xff" in written
    assert b"\x1b" not in written


def test_nothing_to_reach() -> None:
    assert report(Coverage()).decode() == "coverage unknown (no rules or policies)\n"
    assert as_values(Coverage()) == {"reached": 0, "all": 0, "percent": None, "rulesets": []}
    assert total(Share(0, 0)) in listing(Coverage()).decode()


def test_json() -> None:
    found = json.loads(json.dumps(as_values(example())))
    assert (found["reached"], found["all"], found["percent"]) == (4, 8, 50)
    four, six = found["rulesets"]
    assert {key: four[key] for key in ("rules", "family", "variant", "variants", "percent")} == {
        "rules": "web.rules",
        "family": 4,
        "variant": 1,
        "variants": 1,
        "percent": 57.1,
    }
    assert six["tables"][0]["chains"] == [
        {
            "chain": "OUTPUT",
            "reached": 0,
            "all": 1,
            "percent": 0,
            "entered": True,
            "references": 0,
            "policy": {"policy": "ACCEPT", "packets": 0, "reached": False},
            "rules": [],
        }
    ]
    chains = {chain["chain"]: chain for chain in four["tables"][0]["chains"]}
    assert chains["canary"]["percent"] is None
    assert (chains["lost"]["entered"], chains["lost"]["references"], chains["lost"]["policy"]) == (False, 1, None)
    assert chains["INPUT"]["rules"][1:] == [
        {"number": 2, "packets": 12345, "reached": True, "rule": "-p tcp -m tcp --dport 22 -j web"},
        {"number": 3, "packets": 0, "reached": False, "rule": "-g lost"},
    ]


def keys(values: object) -> Iterator[str]:
    """Yield the keys of all objects in values for JSON."""
    if isinstance(values, dict):
        yield from values
    for one in values.values() if isinstance(values, dict) else values if isinstance(values, list) else ():
        yield from keys(one)


def test_the_document_shows_the_reports() -> None:
    first = SUMMARY.partition("\n\n")[0]
    assert f"{first}\n\ncoverage 57.1 % (4 of 7 rules and policies)\n" in DOCUMENT
    [shown] = re.findall(r"```\n( +\*filter\n[^`]*)```", DOCUMENT)
    assert [line for line in LISTING.splitlines() if line in shown.splitlines()][:6] == shown.splitlines()
    assert {key for key in keys(as_values(example())) if f"`{key}`" not in KEYS} == set()


@pytest.mark.parametrize(
    ("share", "value", "colour"),
    [
        (Share(0, 0), "no rules", GREY),
        (Share(0, 3), "0 %", COLOURS[3][1]),
        (Share(999, 1000), "99 %", COLOURS[0][1]),
        (Share(5, 5), "100 %", COLOURS[0][1]),
        (Share(3, 4), "75 %", COLOURS[1][1]),
        (Share(1, 2), "50 %", COLOURS[2][1]),
    ],
)
def test_badge(share: Share, value: str, colour: str) -> None:
    picture = badge(share)
    root = ElementTree.fromstring(picture)
    names = {"svg": "http://www.w3.org/2000/svg"}
    assert [text.text for text in root.findall(".//svg:text", names)] == ["coverage", value]
    assert root.findtext("svg:title", namespaces=names) == root.get("aria-label") == f"coverage: {value}"
    assert root.findall(".//svg:rect", names)[2].get("fill") == colour
    assert re.findall("https?://[^\"]+", picture) == ["http://www.w3.org/2000/svg"]


@pytest.mark.parametrize("colour", [*(colour for _, colour in COLOURS), GREY, "#3d444d"])
def test_the_badge_has_enough_contrast(colour: str) -> None:
    """White text on the colour has at least the contrast 4.5 that WCAG 2 asks for."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    light = sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    assert 1.05 / (light + 0.05) >= 4.5
