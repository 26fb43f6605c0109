"""Filter tables of any size for the analysis: rules in one chain, or those of a site with a chain for each service.

A third of the rules is made from an earlier one, narrower or the same, so that many are never reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

BASES = ("*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]")
VERDICTS = ("ACCEPT", "DROP", "LOGDROP")
TAKEN = 0.33  # of the rules are made from an earlier one

Rule = tuple[int, int, int, int, str, str]  # source and destination with their prefix lengths, protocol, ports


def flat_filter(rules: int) -> str:
    """Return save text of a filter table with that many rules, all in INPUT."""
    random, known = Random(7), list[Rule]()
    words = (_words(random, known) for _ in range(rules))
    lines = (f"-A INPUT {_in(random)}{one}{_more(random)} -j {random.choice(('ACCEPT', 'DROP'))}" for one in words)
    return "\n".join((*BASES, *lines, "COMMIT")) + "\n"


def site_filter(rules: int, chains: int) -> str:
    """Return save text of a filter table with about that many rules in that many chains, which others jump to."""
    return "\n".join((*BASES, *_site(rules, chains - 4), "COMMIT")) + "\n"


def _site(rules: int, services: int) -> Iterator[str]:
    """Yield the chains, then the rules: those of each service, then common ones, which are called from each chain."""
    random = Random(7)
    names = [f"SERVICE-{number}" for number in range(services)]
    yield from (f":{name} - [0:0]" for name in (*names, "HOSTS", "BOGUS", "LOGDROP", "ADMIN"))
    for base in ("INPUT", "FORWARD"):
        yield f"-A {base} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"
        yield f"-A {base} -m conntrack --ctstate INVALID -j LOGDROP"
        yield f"-A {base} -j BOGUS"
    yield "-A INPUT -i lo -j ACCEPT"
    yield "-A INPUT -p icmp -m icmp --icmp-type 8 -m limit --limit 10/sec -j ACCEPT"
    yield "-A INPUT -p tcp -m tcp --dport 22 -j ADMIN"
    common = max(rules // 50, 5)
    for number, name in enumerate(names):
        entry = f"-i eth{number % 4} -d 10.{number}.0.0/16"
        yield f"-A FORWARD {entry} -j {name}"
        if number % 20 == 0:
            yield f"-A INPUT -i eth{number % 4} -p tcp -m tcp --dport {8000 + number} -j {name}"
    yield "-A FORWARD -j LOGDROP"
    for number, name in enumerate(names):
        known = list[Rule]()
        for _ in range(max((rules - 3 * services - 2 * common) // services, 1)):
            words = _words(random, known, (10 << 24 | number << 16, 16))
            yield f"-A {name} {words}{_more(random)} -j {random.choices(VERDICTS, (6, 3, 1))[0]}"
        yield f"-A {name} -j {'RETURN' if number % 5 else 'HOSTS'}"
    for name, verdict in (("HOSTS", "ACCEPT"), ("BOGUS", "DROP")):
        known = []
        yield from (f"-A {name} {_words(random, known)} -j {verdict}" for _ in range(common))
    yield "-A LOGDROP -m limit --limit 5/min -j LOG"
    yield "-A LOGDROP -j DROP"
    yield from (f"-A ADMIN -s 10.200.{number}.0/24 -j ACCEPT" for number in range(10))


def _words(random: Random, known: list[Rule], within: tuple[int, int] = (0, 0)) -> str:
    """Return conditions of a rule, and add it to those that are known. Destinations are in a network."""
    if known and random.random() < TAKEN:
        source, length, *rest = random.choice(known)
        rule: Rule = (source, min(32, length + random.choice((0, 4, 8))), *rest)  # type: ignore[assignment]
    else:
        network, size = within
        destination = network | random.getrandbits(32 - size) if random.random() < 0.5 else 0
        lengths = [length for length in (16, 24, 32) if length > size]
        protocol = random.choice(("tcp", "udp", ""))
        rule = (
            random.getrandbits(24) + (random.randrange(11, 120) << 24), random.choice((16, 20, 24, 28, 32)),
            destination, random.choice(lengths), protocol, _ports(random, protocol),
        )  # fmt: skip
    known.append(rule)
    source, length, destination, size, protocol, ports = rule
    words = ["! -s" if protocol and ports and source % 33 == 0 else "-s", _network(source, length)]
    words += ["-d", _network(destination, size)] if destination else []
    return " ".join(words + (["-p", protocol] if protocol else []) + ([ports] if ports else []))


def _in(random: Random) -> str:
    return f"-i eth{random.randrange(4)} " if random.random() < 0.2 else ""


def _ports(random: Random, protocol: str) -> str:
    kind = random.randrange(3) if protocol else 0
    if kind == 1:
        return f"-m {protocol} --dport {random.randint(1, 1024)}"
    chosen = sorted(random.sample(range(1, 2000), 5))
    return f"-m multiport --dports {','.join(map(str, chosen))}" if kind else ""


def _more(random: Random) -> str:
    """Return a condition that some rules have in addition."""
    choice = random.random()
    if choice < 0.15:
        return f" -m conntrack --ctstate {random.choice(('NEW', 'RELATED,ESTABLISHED'))}"
    return f" -m mark --mark 0x{random.randint(1, 5):x}" if choice < 0.2 else ""


def _network(address: int, length: int) -> str:
    address &= 0xFFFFFFFF << 32 - length
    return f"{address >> 24 & 255}.{address >> 16 & 255}.{address >> 8 & 255}.{address & 255}/{length}"
