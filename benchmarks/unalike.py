"""Restores of rules of which no two are alike, compared with a restore of rules of a few shapes."""

from __future__ import annotations

import random
from pathlib import Path

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median
from benchmarks.ruleset import nat_table

RULES = 20_000
PEER = "rules of a few shapes"
MOST = 5.0  # times as long


def unalike_table(rules: int) -> str:
    """Return a filter table with rules that differ in their options and in almost all values."""
    draw = random.Random(rules)
    lines = [f"-A {draw.choice(('INPUT', 'FORWARD', 'one'))}{_rule(draw)}" for _ in range(rules)]
    return "\n".join(["*filter", ":one - [0:0]", *lines, "COMMIT", ""])


def _rule(draw: random.Random) -> str:
    number = draw.randint
    protocol = draw.choice(("tcp", "udp"))
    own = (
        f" -s 10.{number(0, 255)}.{number(0, 255)}.{number(0, 255)}/{draw.choice((16, 24, 32))}",
        f" ! -d 192.168.{number(0, 255)}.{number(0, 255)}",
        f" -i eth{number(0, 99)}",
        f" -p {protocol} -m {protocol} --dport {number(1, 65534)}",
    )
    matches = (
        f" -m limit --limit {number(1, 900)}/min --limit-burst {number(6, 900)}",
        f" -m mark --mark {number(0, 0xFFFF):#x}/{number(1, 0xFFFFFFFE):#x}",
        f' -m comment --comment "note {draw.getrandbits(40):x}"',
        f" -m conntrack --ctstate {draw.choice(('NEW', 'INVALID', 'RELATED,ESTABLISHED'))}",
        f" -m length --length {number(0, 200)}:{number(201, 60000)}",
        f" -m ttl --ttl-gt {number(1, 254)}",
        f" -m iprange --src-range 10.0.0.{number(0, 255)}-10.1.{number(0, 255)}.0",
        f" -m statistic --mode random --probability 0.{number(1000, 999999)}",
        f" -m recent --name r{draw.getrandbits(20)} --set",
        f" -m hashlimit --hashlimit-name h{draw.getrandbits(30)} --hashlimit-above {number(10, 900)}/sec",
        f" -m time --timestart {number(0, 11):02}:{number(0, 59):02} --timestop {number(12, 23)}:{number(0, 59):02}",
        f' -m string --string "s{draw.getrandbits(40):x}" --algo bm',
    )
    jumps = (
        " -j ACCEPT",
        f' -j LOG --log-prefix "p{draw.getrandbits(30):x} "',
        f" -j NFLOG --nflog-group {number(1, 60000)}",
    )
    used = [one for one in own if draw.random() < 0.6]
    return "".join([*used, *draw.sample(matches, number(1, 4)), draw.choice(jumps)])


def measure(report: Report, place: Path, program: Program, rounds: int) -> None:
    """Measure a restore of RULES rules, alternating with one of as many rules of a few shapes."""
    texts = {"unalike rules": unalike_table(RULES), PEER: nat_table(RULES)}
    found: Samples = {name: {"ours": []} for name in texts}
    for _ in range(rounds):
        for name, text in texts.items():
            path = place / "rules.txt"
            path.write_text(text)
            found[name]["ours"].append(program.run("-restore", [], str(path)))
    report.samples(f"restore of {RULES} rules", found)
    ratio = median(found["unalike rules"]["ours"]) / median(found[PEER]["ours"])
    report.goal(f"restore of {RULES} unalike rules / {PEER}", ratio, MOST)
    program.run("", ["-F"])
