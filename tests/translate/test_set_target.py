"""The exact translation of -j SET, for sets of several types, and that nft accepts its texts."""

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

# by name: the type of ipset, and that of nftables
SETS = {
    "one": ("hash:ip", "ipv4_addr"),
    "two": ("hash:ip,port", "ipv4_addr . inet_proto . inet_service"),
    "ports": ("bitmap:port", "inet_service"),
    "cards": ("hash:ip,mac", "ipv4_addr . ether_addr"),
    "marks": ("hash:ip,mark", "ipv4_addr . mark"),
    "nets": ("hash:net", "ipv4_addr"),
    "set": ("hash:ip", "ipv4_addr"),
}
WITH_PORTS = "meta l4proto { tcp, udp, sctp, udplite }"
NO_PORTS = "elements of two for protocols without ports"
ROWS = [
    ("--add-set one src", "add @one { ip saddr }", []),
    ("--add-set one dst --timeout 60", "add @one { ip daddr timeout 60s }", []),
    ("--add-set one dst,src --exist", "update @one { ip daddr }", []),
    ("--add-set one src --timeout 0", "add @one { ip saddr }", ["a timeout of 0, with which the element would stay"]),
    ("--del-set one src", "delete @one { ip saddr }", []),
    ("--del-set set src", "delete @set_ { ip saddr }", []),
    (
        "--add-set two src,dst --exist --timeout 9",
        f"{WITH_PORTS} update @two {{ ip saddr . meta l4proto . th dport timeout 9s }}",
        [NO_PORTS],
    ),
    ("--add-set ports src", f"{WITH_PORTS} add @ports {{ th sport }}", ["the range of the set ports"]),
    ("--add-set cards src,src", "add @cards { ip saddr . ether saddr }", []),
    ("--add-set marks dst,src", "add @marks { ip daddr . meta mark }", []),
    (
        "--add-set two src,src --del-set one dst",
        f"jump {{ {WITH_PORTS} add @two {{ ip saddr . meta l4proto . th sport }}; delete @one {{ ip daddr }}; }}",
        [NO_PORTS],
    ),
]
REASONS = [
    ("--add-set nets src", "nftables can't change sets of networks from rules"),
    ("--add-set two src", "the set two has more dimensions"),
    ("--add-set other src", "the set other: nftables has no lists of sets"),
    ("--map-set one src --map-mark", "nftables has no sets with marks and priorities for packets"),
]


def translated(words: str) -> tuple[str | None, Translation]:
    """Return the text of the rule and the state after it."""
    known = Known(dict.fromkeys([*SETS, "other"], 4), None)
    line = read(shlex.split(f"-t mangle -A INPUT -j SET {words}"), 4, sys.stderr.write, sets=known)
    (rule,) = variants(line)
    translation = Translation(4)
    translation.known = {name: KnownSet(kind, "net" in kind, True) for name, (kind, _) in SETS.items()}
    translation.impossible = {"other": "nftables has no lists of sets"}
    translation.start("mangle", "INPUT")
    return rule_text(rule, translation, exact=True), translation


@pytest.mark.parametrize(("words", "text", "losses"), ROWS, ids=[row[0] for row in ROWS])
def test_the_text(words: str, text: str, losses: list[str]) -> None:
    found, translation = translated(words)
    assert (found, translation.losses) == (f"counter {text}", losses)
    assert all(name in SETS and changed for name, changed in translation.used.items())
    assert translation.used


@pytest.mark.parametrize(("words", "reason"), REASONS, ids=[row[0] for row in REASONS])
def test_the_reason(words: str, reason: str) -> None:
    found, translation = translated(words)
    assert (found, translation.reason) == (None, reason)


def test_a_set_without_timeouts_ignores_one() -> None:
    words = shlex.split("-A INPUT -j SET --add-set one src --timeout 9")
    line = read(words, 4, sys.stderr.write, sets=Known({"one": 4}, None))
    translation = Translation(4)
    translation.known = {"one": KnownSet("hash:ip")}
    translation.start("filter", "INPUT")
    assert rule_text(line.rule, translation, exact=True) == "counter add @one { ip saddr }"


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_nft_accepts_the_texts() -> None:
    """And so does the kernel."""
    if not shutil.which("nft"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("there is no nft")
    lines = ["add table ip mangle", "add chain ip mangle INPUT { type filter hook input priority -150; }"]
    for name, (_, kind) in SETS.items():
        name += "_" * (name == "set")
        lines.append(f"add set ip mangle {name} {{ type {kind}; flags dynamic,timeout; }}")
    lines += [f"add rule ip mangle INPUT counter {text}" for _, text, _ in ROWS]
    done = subprocess.run(
        ["unshare", "-n", "nft", "-f", "-"], input="\n".join(lines) + "\n", text=True, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, "")
