"""Random rulesets with nat, times to live and lengths, and the rules that packets reach: a brute force.

Packets of new connections ask the nat table. Those of other connections may be translated in any way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from random import Random

NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED = STATES = ("NEW", "ESTABLISHED", "RELATED", "INVALID", "UNTRACKED")
SOURCES = ("10.0.0.1", "10.0.1.1", "192.0.2.1")
TARGETS = ("10.9.0.1", "198.51.100.1", "203.0.113.1")
PORTS = (80, 443, 8080)
NAMES = ("eth0", "eth1", "lo")
LIVES = (1, 2, 3, 63, 64, 65, 255)
LENGTHS = (40, 60, 100, 1500)
PATHS = {
    "INPUT": ("raw PREROUTING", "mangle PREROUTING", "nat PREROUTING", "mangle INPUT", "filter INPUT", "nat INPUT"),
    "FORWARD": (
        "raw PREROUTING", "mangle PREROUTING", "nat PREROUTING", "mangle FORWARD", "filter FORWARD",
        "mangle POSTROUTING", "nat POSTROUTING",
    ),
    "OUTPUT": (
        "raw OUTPUT", "mangle OUTPUT", "nat OUTPUT", "filter OUTPUT", "mangle POSTROUTING", "nat POSTROUTING",
    ),
}  # fmt: skip
BASES = tuple(dict.fromkeys(name for path in PATHS.values() for name in path))
DESTINATIONS = ("PREROUTING", "OUTPUT")  # hooks at which nat changes destinations


@dataclass(frozen=True)
class Packet:
    """A packet of TCP."""

    path: str
    in_: str
    out: str
    src: str
    dst: str
    dport: int
    state: str
    ttl: int
    length: int
    is_tracked: bool = False  # before the rules: a packet that comes back over lo, or an answer of REJECT


Test = Callable[[Packet], bool]


@dataclass
class Rule:
    """A rule: its text, its conditions and its verdict, or what it changes."""

    text: str
    tests: list[Test]
    verdict: str = ""
    jump: str = ""
    to: tuple[str | None, int | None] | None = None  # of nat: an address and a port
    ttl: int | None = None
    untracks: bool = False


@dataclass
class World:
    """A ruleset: rules of chains by `table chain`, and policies."""

    chains: dict[str, list[Rule]] = field(default_factory=dict)
    policies: dict[str, str] = field(default_factory=dict)

    def save(self) -> str:
        """Return the ruleset as input of iptables-restore."""
        lines = []
        for table in dict.fromkeys(name.split()[0] for name in self.chains):
            names = [name for name in self.chains if name.startswith(f"{table} ")]
            lines += [f"*{table}", *(f":{name.split()[1]} {self.policies.get(name, '-')} [0:0]" for name in names)]
            lines += [f"-A {name.split()[1]} {rule.text}" for name in names for rule in self.chains[name]]
            lines.append("COMMIT")
        return "\n".join(lines) + "\n"


# --- rulesets


def world(random: Random) -> World:
    """Return a random ruleset. Each table has a chain CALLED, to which rules may jump."""
    found = World()
    for base in BASES:
        table, hook = base.split()
        size = random.choice((0, 0, 1, 2, 4))
        found.chains[base] = [_rule(random, table, hook, can_jump=True) for _ in range(size)]
        found.policies[base] = random.choice(("ACCEPT", "ACCEPT", "DROP")) if table != "nat" else "ACCEPT"
    for table in ("mangle", "nat", "filter"):
        found.chains[f"{table} CALLED"] = [_rule(random, table, "", False) for _ in range(random.randint(0, 3))]
    return found


def _rule(random: Random, table: str, hook: str, can_jump: bool) -> Rule:
    words: list[str] = []
    tests: list[Test] = []
    for text, test in _conditions(random, table, hook):
        words.append(text)
        tests.append(test)
    rule = Rule("", tests)
    choice = random.random()
    if can_jump and table != "raw" and choice < 0.2:
        rule.jump = "CALLED"
        target = "-j CALLED"
    elif table == "raw" and choice < 0.5:
        rule.untracks = True
        target = random.choice(("-j CT --notrack", "-j NOTRACK"))
    elif table == "mangle" and choice < 0.4:
        rule.ttl = random.choice((2, 64))
        target = f"-j TTL --ttl-set {rule.ttl}"
    elif table == "nat" and hook and choice < 0.8:
        target = _translation(random, hook, rule)
    else:
        rule.verdict = random.choice(("ACCEPT", "RETURN") if table == "nat" else ("ACCEPT", "DROP", "RETURN"))
        target = f"-j {rule.verdict}"
    rule.text = " ".join(["-p tcp", *words, target])
    return rule


def _translation(random: Random, hook: str, rule: Rule) -> str:
    """Set what a rule of nat does. Return its target."""
    if hook not in DESTINATIONS:
        rule.to = random.choice(SOURCES), None
        return f"-j SNAT --to-source {rule.to[0]}"
    port = random.choice((None, *PORTS))
    if hook == "PREROUTING" and port and random.random() < 0.3:
        rule.to = None, port  # to an address of this host, which may be any
        return f"-j REDIRECT --to-ports {port}"
    rule.to = random.choice(TARGETS), port
    return f"-j DNAT --to-destination {rule.to[0]}{f':{port}' if port else ''}"


def _conditions(random: Random, table: str, hook: str) -> Iterator[tuple[str, Test]]:
    """Yield conditions as text, each with its test."""

    def other(test: Test) -> tuple[str, Test]:
        return ("! ", lambda packet: not test(packet)) if random.random() < 0.3 else ("", test)

    if random.random() < 0.3:
        bits = random.choice((8, 24, 32))
        source = random.choice(SOURCES)
        sign, test = other(lambda packet: _begins(packet.src, source, bits))
        yield f"{sign}-s {source}/{bits}", test
    if random.random() < 0.4:
        target = random.choice(TARGETS)
        sign, test = other(lambda packet: packet.dst == target)
        yield f"{sign}-d {target}", test
    if random.random() < 0.4:
        ports = tuple(sorted(random.sample(PORTS, random.randint(1, 2))))
        sign, test = other(lambda packet: packet.dport in ports)
        yield f"-m multiport {sign}--dports {','.join(map(str, ports))}", test
    for letter, hooks, side in (
        ("i", ("PREROUTING", "INPUT", "FORWARD"), "in_"), ("o", ("FORWARD", "OUTPUT", "POSTROUTING"), "out"),
    ):  # fmt: skip
        if hook in hooks and random.random() < 0.2:
            name = random.choice(NAMES)
            sign, test = other(lambda packet, side=side, name=name: getattr(packet, side) == name)  # type: ignore[misc]
            yield f"{sign}-{letter} {name}", test
    if table != "raw" and random.random() < 0.4:
        states = random.sample(STATES, random.randint(1, 3))
        sign, test = other(lambda packet: packet.state in states)
        yield f"-m conntrack {sign}--ctstate {','.join(states)}", test
    if random.random() < 0.3:
        way, life = random.choice(("lt", "gt", "eq")), random.choice((2, 3, 64))
        yield f"-m ttl --ttl-{way} {life}", lambda packet: _compares(way, packet.ttl, life)
    if random.random() < 0.2:
        first, last = random.choice(((0, 60), (50, 60), (100, 65535), (0, 100)))
        sign, test = other(lambda packet: first <= packet.length <= last)
        yield f"-m length {sign}--length {first}:{last}", test


def _begins(address: str, other: str, bits: int) -> bool:
    return address.split(".")[: bits // 8] == other.split(".")[: bits // 8]


def _compares(way: str, value: int, other: int) -> bool:
    return value < other if way == "lt" else value > other if way == "gt" else value == other


# --- packets and their ways


def packet(random: Random) -> Packet:
    """Return a random packet."""
    found = Packet(
        random.choice(tuple(PATHS)), random.choice(NAMES), random.choice(NAMES), random.choice(SOURCES),
        random.choice(TARGETS), random.choice(PORTS), random.choice(STATES), random.choice(LIVES),
        random.choice(LENGTHS),
    )  # fmt: skip
    may_be_tracked = found.state == RELATED if found.path == "OUTPUT" else found.in_ == "lo"
    is_tracked = may_be_tracked and found.state in (NEW, ESTABLISHED, RELATED) and random.random() < 0.5
    return replace(found, is_tracked=is_tracked)


def reached(found: World, one: Packet, seen: set[str]) -> set[Packet]:
    """Return the forms in which a packet may pass all tables. Add the ids of the rules and policies that it reaches."""
    alive, at = {one}, ""
    for base in PATHS[one.path]:
        table, hook = base.split()
        if at and hook != at:
            alive = {each for was in alive for each in _between(was, at)}
        at = hook
        passed: set[Packet] = set()
        for each in alive:
            if table != "nat":
                passed |= {left for left, verdict in _base(found, base, each, seen) if verdict == "ACCEPT"}
            else:
                passed |= _translated(found, base, each, seen)
        alive = passed
    return alive


def _between(one: Packet, left: str) -> set[Packet]:
    """Return what becomes of a packet after a hook. Bridged packets keep their time to live."""
    if left == "PREROUTING" and one.path == "FORWARD":
        return {one, replace(one, ttl=one.ttl - 1)}
    if left == "OUTPUT":
        return {replace(one, out=name) for name in NAMES}  # it may be routed anew
    return {one}


def _translated(found: World, base: str, one: Packet, seen: set[str]) -> set[Packet]:
    is_destination = base.split()[1] in DESTINATIONS
    results: set[Packet] = set()
    was_asked = one.is_tracked and one.path != "OUTPUT"
    if one.state in (NEW, RELATED) and not was_asked:
        for each, verdict in _base(found, base, one, seen):
            to = found_to(found, verdict)
            if not to:
                results.add(each)
            elif is_destination:
                addresses = (to[0],) if to[0] else TARGETS
                results |= {replace(each, dst=address, dport=to[1] or each.dport) for address in addresses}
            else:
                results.add(replace(each, src=to[0] or each.src))
    if one.state in (ESTABLISHED, RELATED):
        if is_destination:
            results |= {replace(one, dst=address, dport=port) for address in TARGETS for port in PORTS}
        else:
            results |= {replace(one, src=address) for address in SOURCES}
    return results or {one}


def found_to(found: World, verdict: str) -> tuple[str | None, int | None] | None:
    """Return the translation that ended a walk, None if a verdict did."""
    base, _, number = verdict.partition("/")
    return found.chains[base][int(number)].to if number else None


def _base(found: World, base: str, one: Packet, seen: set[str]) -> list[tuple[Packet, str]]:
    """Walk a base chain. Return packet and verdict, which for a translation is `table chain/index`."""
    hook = base.split()[1]
    shown = replace(
        one,
        in_="" if hook in ("OUTPUT", "POSTROUTING") else one.in_,
        out="" if hook in ("PREROUTING", "INPUT") else one.out,
    )
    left, verdict = _walk(found, base, shown, seen)
    if verdict in ("", "RETURN"):
        seen.add(f"{base.replace(' ', '/')}/policy")
        verdict = found.policies[base]
    return [(replace(left, in_=one.in_, out=one.out), verdict)]


def _walk(found: World, name: str, one: Packet, seen: set[str]) -> tuple[Packet, str]:
    for index, rule in enumerate(found.chains[name]):
        if not all(test(one) for test in rule.tests):
            continue
        seen.add(f"{name.replace(' ', '/')}/{index + 1}")
        if rule.to:
            return one, f"{name}/{index}"
        if rule.verdict:
            return one, rule.verdict
        if rule.ttl is not None:
            one = replace(one, ttl=rule.ttl)
        if rule.untracks and not one.is_tracked:
            one = replace(one, state=UNTRACKED)
        if rule.jump:
            one, verdict = _walk(found, f"{name.split(maxsplit=1)[0]} {rule.jump}", one, seen)
            if verdict not in ("", "RETURN"):
                return one, verdict
    return one, ""


def without(found: World, id: str) -> World:
    """Return the ruleset without the rule of that id."""
    table, chain, number = id.split("/")
    rules = [rule for at, rule in enumerate(found.chains[f"{table} {chain}"], 1) if at != int(number)]
    return World({**found.chains, f"{table} {chain}": rules}, found.policies)
