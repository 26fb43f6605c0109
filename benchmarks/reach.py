"""`iptables-py reach` on 5,500 rules in 90 chains, against `iptables-py show` of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median

CHAINS, RULES = 90, 61
MOST_SECONDS = 3.0
PORTS = (22, 25, 53, 80, 443, 3306, 5432, 8080)
BROAD = "what a network can reach"  # thousands of groups
QUESTIONS = {
    "who reaches port 22": ["through", "dport", "22"],
    "one destination and port": ["from", "eth3", "to", "10.3.7.9:443"],
    BROAD: ["what", "can", "10.5.0.0/16", "reach"],
    "a matrix of three ports": ["through", "from", "eth4", "--matrix", "22,80,443"],
}


def measure(report: Report, place: Path, program: Program, rounds: int) -> None:
    """Measure questions of several kinds."""
    path = place / "reach.v4"
    path.write_text(table())
    command = [sys.executable, "-m", "iptables_py"]
    tasks = {name: ["reach", "--rules", str(path), *words] for name, words in QUESTIONS.items()}
    found: Samples = {name: {"ours": []} for name in ("show", *tasks)}
    for _ in range(rounds):
        for name, words in {"show": ["show", "--rules", str(path)], **tasks}.items():
            found[name]["ours"].append(program.worker.run([*command, *words], environment=program.environment))
    report.samples(f"questions, {CHAINS * RULES} rules in {CHAINS} chains", found)
    for name in tasks:
        share = median(found[name]["ours"]) / MOST_SECONDS
        if name == BROAD:
            report.information(f"reach: {name} in {MOST_SECONDS:g} s", share, 1.0)
        else:
            report.goal(f"reach: {name} in {MOST_SECONDS:g} s", share, 1.0)


def table() -> str:
    """Return save text like that of a firewall between many networks: a chain for each pair of interfaces."""
    return "\n".join(_lines(Random(1))) + "\n"


def _lines(random: Random) -> Iterator[str]:
    yield "*filter"
    yield from (":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ":LOGDROP - [0:0]")
    pairs = [(first, second) for first in range(10) for second in range(10) if first != second][:CHAINS]
    yield from (f":z{first}-z{second} - [0:0]" for first, second in pairs)
    yield "-A INPUT -i lo -j ACCEPT"
    yield "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"
    yield "-A INPUT -s 10.0.0.0/16 -p tcp -m tcp --dport 22 -j ACCEPT"
    yield "-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"
    yield "-A FORWARD -m conntrack --ctstate INVALID -j LOGDROP"
    yield from (f"-A FORWARD -i eth{first} -o eth{second} -j z{first}-z{second}" for first, second in pairs)
    yield "-A LOGDROP -m limit --limit 5/sec -j LOG"
    yield "-A LOGDROP -j DROP"
    for first, second in pairs:
        for _ in range(RULES - 1):
            yield f"-A z{first}-z{second} {_rule(random, first, second)}"
        yield f"-A z{first}-z{second} -j LOGDROP"
    yield "COMMIT"


def _rule(random: Random, first: int, second: int) -> str:
    words = []
    if random.random() < 0.85:
        words.append(f"-s {_network(random, first)}")
    if random.random() < 0.8:
        words.append(f"-d {_network(random, second)}")
    protocol = random.choice(("tcp", "tcp", "tcp", "udp"))
    ports = sorted(random.sample(PORTS, random.choice((1, 1, 1, 2, 3))))
    single = f"-m {protocol} --dport {ports[0]}"
    several = f"-m multiport --dports {','.join(map(str, ports))}"
    words.append(f"-p {protocol} {single if len(ports) == 1 else several}")
    return f"{' '.join(words)} -j {random.choice(('ACCEPT', 'ACCEPT', 'ACCEPT', 'LOGDROP'))}"


def _network(random: Random, zone: int) -> str:
    length = random.choice((16, 24, 24, 28, 32, 32, 32))
    third, fourth = random.randrange(12), random.randrange(256)
    address = (10 << 24 | zone << 16 | third << 8 | fourth) >> 32 - length << 32 - length
    return f"{address >> 24}.{address >> 16 & 255}.{address >> 8 & 255}.{address & 255}/{length}"
