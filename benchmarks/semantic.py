"""What `iptables-py diff --semantic` costs: one changed rule, unrelated rulesets, and a few edits in many chains."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median

RULES, CHAINS = 5_000, 90
HEAD = "*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n"
GOALS = {  # seconds
    "one rule changed": 2.0, "unrelated rules": 5.0, "a few edits in chains": 5.0, "chains in another form": 5.0,
}  # fmt: skip


def measure(report: Report, place: Path, program: Program, rounds: int) -> None:
    """Measure the comparisons, and that of a ruleset with itself, which is loaded twice."""
    flat, other, chains = flat_rules(1), flat_rules(2), chain_rules(3)
    changed = [*flat]
    changed[RULES // 2] = changed[RULES // 2].rpartition(" ")[0] + " REJECT"
    edited = [*chains]
    for at in Random(4).sample(range(CHAINS * 2, len(chains)), 4):
        edited[at] = edited[at].replace("ACCEPT", "X").replace("DROP", "ACCEPT").replace("X", "DROP")
    tasks = {
        "the same rules": (flat, flat),
        "one rule changed": (flat, changed),
        "unrelated rules": (flat, other),
        "a few edits in chains": (chains, edited),
        "chains in another form": (chains, split(chains)),
    }
    found: Samples = {name: {"ours": []} for name in tasks}
    files = place / "old.v4", place / "new.v4"
    line = f"{sys.executable} -m iptables_py diff --semantic {files[0]} {files[1]}; test $? -le 1"  # 1: different
    command = ["sh", "-c", line]
    for name, pair in tasks.items():
        for file, rules in zip(files, pair, strict=True):
            file.write_text(HEAD + "".join(f"{rule}\n" for rule in rules) + "COMMIT\n")
        for _ in range(rounds):
            found[name]["ours"].append(program.worker.run(command, environment=program.environment))
    report.samples(f"diff --semantic, {RULES} rules", found)
    for name, seconds in GOALS.items():
        report.goal(f"diff --semantic: {name} in {seconds:g} s", median(found[name]["ours"]) / seconds, 1.0)


def flat_rules(seed: int) -> list[str]:
    """Return random rules of one chain that overlap in many ways."""
    random = Random(seed)
    return [f"-A INPUT {_conditions(random, '')} -j {random.choice(('ACCEPT', 'DROP'))}" for _ in range(RULES)]


def chain_rules(seed: int) -> list[str]:
    """Return rules in chains, one for each network."""
    random = Random(seed)
    jumps = [f"-A FORWARD -d 10.{at}.0.0/16 -i eth{at % 4} -j C{at}" for at in range(CHAINS)]
    rules = [
        f"-A C{at} {_conditions(random, f'-d 10.{at}.{random.randrange(256)}.0/24')} -j {random.choice(TARGETS)}"
        for at in range(CHAINS)
        for _ in range(RULES // CHAINS)
    ]
    return [*(f":C{at} - [0:0]" for at in range(CHAINS)), *jumps, *rules]


TARGETS = ("ACCEPT", "ACCEPT", "DROP", "RETURN")


def split(rules: list[str]) -> list[str]:
    """Return the same rules with one network split in two, and two jumps in the other order."""
    found = [*rules]
    found[CHAINS + 3], found[CHAINS + 4] = found[CHAINS + 4], found[CHAINS + 3]
    at = next(at for at, rule in enumerate(found) if ".0/24" in rule)
    found[at : at + 1] = [found[at].replace(".0/24", end) for end in (".0/25", ".128/25")]
    return found


def _conditions(random: Random, target: str) -> str:
    source = f"{random.randrange(1, 220)}.{random.randrange(256)}"
    words = [f"-s {source}.0.0/16" if random.random() < 0.5 else f"-s {source}.7.{random.randrange(256)}/32", target]
    protocol = random.choice(("tcp", "udp"))
    words.append(f"-p {protocol} -m {protocol} --dport {random.choice((22, 53, 80, 443, random.randrange(1, 65535)))}")
    return " ".join(word for word in words if word)
