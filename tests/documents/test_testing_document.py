"""docs/testing.md: its script and its test file work, its samples can be read, and it names every word and option."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from iptables_py.app.test.command import FORMATS
from iptables_py.app.test.command import test as command
from iptables_py.app.testlanguage.reading import read
from iptables_py.app.testlanguage.terms import WORDS
from tests.harness.own import Run

TEXT = (Path(__file__).parents[2] / "docs" / "testing.md").read_text()
BLOCKS = re.findall(r"(?ms)^```(\w*)[^\n]*\n(.*?)^```$", TEXT)  # language and content
SAMPLES = [content for language, content in BLOCKS if language in ("", "text")]
OF_SCENARIOS = ("--answers", "--outcomes")  # see docs/scenarios.md


@pytest.mark.parametrize("sample", [one for one in SAMPLES if "=>" in one and not one.startswith("failed")])
def test_samples_can_be_read(sample: str) -> None:
    assert read(sample.encode(), "sample.fw").tests


def test_a_failure_looks_so(iptables_py: Run, tmp_path: Path) -> None:
    (sample,) = (one for one in SAMPLES if one.startswith("failed"))
    packet = re.search(r"web\.fw:2:\d+: (.*)", sample)
    assert packet
    rules = "*filter\n:INPUT DROP [0:0]\n-A INPUT -m conntrack --ctstate ESTABLISHED\nCOMMIT\n"
    (tmp_path / "web.v4").write_text(rules)
    (tmp_path / "web.fw").write_text(f"ssh\n  {packet[1]}\n")
    done = iptables_py("test", "--rules", "web.v4", "web.fw", cwd=tmp_path)
    lines = [line for line in done.stdout.decode().splitlines() if "assumed" not in line]
    for line in sample.splitlines():
        assert line.strip() == "..." or line in lines


def test_every_word_is_named() -> None:
    for word in WORDS:
        assert re.search(rf"`(?:{word}|{word} [^`]*)`", TEXT), word


def test_every_option_is_named() -> None:
    for parameter in command.params:
        names = [name for name in parameter.opts if name.startswith("-") and not name.startswith("--coverage-")]
        assert not names or names[0] in OF_SCENARIOS or any(re.search(rf"`{name}\b", TEXT) for name in names), names
    assert all(f"`{form}`" in TEXT or f"--format {form}" in TEXT for form in FORMATS)
