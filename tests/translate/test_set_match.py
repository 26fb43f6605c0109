"""The exact translation of -m set, for sets of several types, and that nft accepts its texts."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys

import pytest

from iptables_py.commandline.reader import read
from iptables_py.iptables.commands import variants
from iptables_py.rules.knownsets import Known
from iptables_py.rules.translation import KnownSet, Translation
from iptables_py.translate.rule import rule_text
from tests.translate.test_set_target import SETS, WITH_PORTS

NO_PORTS = "packets without ports do not match"
NO_MAC = "packets without Ethernet addresses do not match"
ROWS: list[tuple[str, str, list[str]]] = [
    ("--match-set one src", "ip saddr @one", []),
    ("! --match-set one dst", "ip daddr != @one", []),
    ("--match-set one dst,src", "ip daddr @one", []),
    ("--match-set nets src", "ip saddr @nets", []),
    ("--match-set set src", "ip saddr @set_", []),
    ("--match-set two src,dst", "ip saddr . meta l4proto . th dport @two", []),
    ("! --match-set two dst,dst", "ip daddr . meta l4proto . th dport != @two", []),
    ("--match-set ports src", f"{WITH_PORTS} th sport @ports", []),
    ("! --match-set ports dst", f"{WITH_PORTS} th dport != @ports", [NO_PORTS]),
    ("! --match-set cards src,src", "ip saddr . ether saddr != @cards", [NO_MAC]),
    ("--match-set marks src,src", "ip saddr . meta mark @marks", []),
]
REASONS = [
    ("--match-set two src", "the set two has more dimensions"),
    ("--match-set other src", "the set other: its content is not known"),
    ("--match-set one src --packets-gt 5", "nftables can't compare the counters of an element"),
    ("--match-set one src --return-nomatch", "nftables has no exceptions in sets"),
]


def translated(words: str) -> tuple[str | None, Translation]:
    """Return the text of the rule and the state after it."""
    known = Known(dict.fromkeys([*SETS, "other"], 4), None)
    line = read(shlex.split(f"-A INPUT -m set {words}"), 4, sys.stderr.write, sets=known)
    (rule,) = variants(line)
    translation = Translation(4)
    translation.known = {name: KnownSet(kind, "net" in kind, True) for name, (kind, _) in SETS.items()}
    translation.start("filter", "INPUT")
    return rule_text(rule, translation, exact=True), translation


@pytest.mark.parametrize(("words", "text", "losses"), ROWS, ids=[row[0] for row in ROWS])
def test_the_text(words: str, text: str, losses: list[str]) -> None:
    found, translation = translated(words)
    assert (found, translation.losses) == (f"{text} counter", losses)
    (used,) = translation.used.items()
    assert used[0] in SETS and not used[1]


@pytest.mark.parametrize(("words", "reason"), REASONS, ids=[row[0] for row in REASONS])
def test_the_reason(words: str, reason: str) -> None:
    found, translation = translated(words)
    assert (found, translation.reason) == (None, reason)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_nft_accepts_the_texts() -> None:
    """And so does the kernel."""
    if not shutil.which("nft"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("there is no nft")
    lines = ["add table ip filter", "add chain ip filter INPUT { type filter hook input priority 0; }"]
    for name, (_, kind) in SETS.items():
        lines.append(f"add set ip filter {name}{'_' * (name == 'set')} {{ type {kind}; }}")
    lines += [f"add rule ip filter INPUT {text} counter" for _, text, _ in ROWS]
    done = subprocess.run(
        ["unshare", "-n", "nft", "-f", "-"], input="\n".join(lines) + "\n", text=True, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, "")
