"""Random rulesets over few values, and which rules their packets reach: a brute force without the analysis.

A condition is made as text for a rule, and as a function of a packet that returns True, False, or None for what is not
known. A walk follows every answer of what is not known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED = "NEW", "ESTABLISHED", "RELATED", "INVALID", "UNTRACKED"
STATES = (NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED)
SOURCES = ("10.0.0.1", "10.0.1.1", "192.0.2.1", "203.0.113.1")
TARGETS = ("10.9.0.1", "198.51.100.1", "203.0.113.1")
PORTS = (10, 21, 22, 50, 80, 100, 443, 1000, 9999)
FLAGS = ("SYN", "ACK", "SYN,FIN", "NONE")
TYPES = ((8, 0), (0, 0), (3, 1))
NUMBERS = {"tcp": 6, "udp": 17, "icmp": 1, "gre": 47}

ALL = 0xFFFFFFFF  # bits of a mark


@dataclass(frozen=True)
class Packet:
    """A packet: flags, type and ports are None where it has none; `steady` are the answers of steady matches.

    data: of a later fragment, what it has in the place of ports and flags; None if that is not known
    """

    path: str
    in_: str
    out: str
    src: str
    dst: str
    proto: str
    sport: int | None = None
    dport: int | None = None
    flags: str | None = None
    kind: tuple[int, int] | None = None
    later: bool = False
    state: str = NEW
    mark: int = 0
    steady: tuple[bool, ...] = (False, False)
    data: tuple[int | None, int | None, str | None] | None = None


Test = Callable[[Packet], bool | None]


@dataclass
class Rule:
    """A rule: its text, its conditions, and what it does: a verdict, a chain with `jump` or `goto`, or a mark."""

    text: str
    tests: list[Test]
    verdict: str = ""
    jump: str = ""
    goto: bool = False
    mark: tuple[int, int] | None = None  # the bits that are cleared, and then flipped
    is_decided: bool = True


@dataclass
class World:
    """A ruleset: chains by table and name, and the policies of base chains."""

    tables: dict[str, dict[str, list[Rule]]] = field(default_factory=dict)
    policies: dict[tuple[str, str], str] = field(default_factory=dict)

    def save(self) -> str:
        """Return the ruleset as input of iptables-restore."""
        lines = []
        for table, chains in self.tables.items():
            lines.append(f"*{table}")
            lines += [f":{name} {self.policies.get((table, name), '-')} [0:0]" for name in chains]
            lines += [f"-A {name} {rule.text}" for name, rules in chains.items() for rule in rules]
            lines.append("COMMIT")
        return "\n".join(lines) + "\n"


# --- packets


def packet(random: Random, path: str, has_fragments: bool, kinds: tuple[str, ...]) -> Packet:
    """Return a random packet of the small world that takes a path."""
    found = Packet(
        path,
        random.choice(("eth0", "ppp0", "lo", "wlan0")),
        "" if path == "INPUT" else random.choice(("eth0", "ppp1", "lo", "wlan0")),
        random.choice(SOURCES),
        random.choice(TARGETS),
        random.choice(("tcp", "tcp", "tcp", "udp", "udp", "icmp", "gre", "other")),
        state=random.choice(STATES) if "state" in kinds else NEW,
        mark=random.randrange(4) if "mark" in kinds else 0,
        steady=(random.random() < 0.5, random.random() < 0.5),
    )
    if has_fragments and random.random() < 0.2:
        return replace(found, later=True)
    if found.proto == "icmp":
        return replace(found, kind=random.choice(TYPES))
    if found.proto in ("tcp", "udp"):
        found = replace(found, sport=random.choice(PORTS), dport=random.choice(PORTS))
    return replace(found, flags=random.choice(FLAGS)) if found.proto == "tcp" else found


# --- conditions


def _in_network(address: str, network: str) -> bool:
    base, _, bits = network.partition("/")
    return _number(address) >> 32 - int(bits) == _number(base) >> 32 - int(bits)


def _number(address: str) -> int:
    found = 0
    for part in address.split("."):
        found = found << 8 | int(part)
    return found


def _negated(test: Test) -> Test:
    def other(packet: Packet) -> bool | None:
        answer = test(packet)
        return None if answer is None else not answer

    return other


def _ports(random: Random, proto: str) -> tuple[str, Test]:
    """Return a condition on ports; in later fragments tcp and udp compare bytes that are not known."""
    chosen = random.sample((22, 80, 443), random.randint(1, 2))
    inverted = random.random() < 0.3
    mark = "! " if inverted else ""
    if len(chosen) == 1:
        side = random.choice(("sport", "dport"))
        first, last = random.choice(((chosen[0], chosen[0]), (chosen[0], 1024), (20, chosen[0])))
        text = f"-m {proto} {mark}--{side} {first}:{last}"

        def one(packet: Packet) -> bool | None:
            port = getattr(packet, side)
            if packet.later:
                if packet.data is None:
                    return None
                port = packet.data[side == "dport"]
            return port is not None and (first <= port <= last) is not inverted

        return text, one
    side = random.choice(("sports", "dports", "ports"))
    text = f"-m multiport {mark}--{side} {','.join(map(str, chosen))}"

    def several(packet: Packet) -> bool | None:
        if packet.later or packet.sport is None:
            return False
        found = (side != "dports" and packet.sport in chosen) or (side != "sports" and packet.dport in chosen)
        return found is not inverted

    return text, several


def _flags(random: Random) -> tuple[str, Test]:
    choices = (("SYN,ACK", "SYN"), ("FIN,SYN,RST,ACK", "SYN"), ("SYN,FIN", "SYN,FIN"), ("SYN", "NONE"))
    look, wanted = random.choice(choices)
    inverted = random.random() < 0.3

    def test(packet: Packet) -> bool | None:
        flags = packet.flags
        if packet.later:
            if packet.data is None:
                return None
            flags = packet.data[2]
        if flags is None:
            return False
        on = {name for name in flags.split(",") if name in look.split(",")}
        return (on == {name for name in wanted.split(",") if name != "NONE"}) is not inverted

    return f"-m tcp {'! ' if inverted else ''}--tcp-flags {look} {wanted}", test


def condition(random: Random, hook_in: bool, hook_out: bool, kinds: tuple[str, ...]) -> tuple[str, list[Test], bool]:
    """Return the text of some conditions, their tests, and whether each is decided."""
    words: list[str] = []
    tests: list[Test] = []
    is_decided = True

    def add(text: str, test: Test, may_invert: bool = True) -> None:
        if may_invert and random.random() < 0.3:
            text, test = f"! {text}", _negated(test)
        words.append(text)
        tests.append(test)

    if random.random() < 0.5:
        network = random.choice(("10.0.0.0/8", "10.0.0.0/24", "10.0.1.0/24", "192.0.2.1/32", "10.0.0.0/23"))
        add(f"-s {network}", lambda packet: _in_network(packet.src, network))
    if random.random() < 0.3:
        target = random.choice(("10.0.0.0/8", "198.51.100.0/24"))
        add(f"-d {target}", lambda packet: _in_network(packet.dst, target))
    for has, letter, side in ((hook_in, "i", "in_"), (hook_out, "o", "out")):
        if has and random.random() < 0.3:
            name = random.choice(("eth0", "ppp+", "lo"))

            def named(packet: Packet, side: str = side, name: str = name) -> bool:
                value = getattr(packet, side)
                return bool(value.startswith(name[:-1]) if name.endswith("+") else value == name)

            add(f"-{letter} {name}", named)
    if random.random() < 0.6:
        proto = random.choice(("tcp", "tcp", "udp", "icmp", "gre"))
        if random.random() < 0.2:
            add(f"! -p {proto}", lambda packet: packet.proto != proto, may_invert=False)
        else:
            add(f"-p {proto}", lambda packet: packet.proto == proto, may_invert=False)
            more: list[tuple[str, Test]] = []
            if proto in ("tcp", "udp") and random.random() < 0.7:
                more.append(_ports(random, proto))
            if proto == "tcp" and random.random() < 0.3:
                more.append(_flags(random))
            if proto == "icmp" and random.random() < 0.6:
                kind = random.choice((8, 0, 3))
                typed = f"-m icmp --icmp-type {kind}"
                more.append((typed, lambda packet: packet.kind is not None and packet.kind[0] == kind))
            for text, test in more:
                add(text, test, may_invert=False)
    if "state" in kinds and random.random() < 0.4:
        chosen = random.sample(STATES, random.randint(1, 3))
        inverted = random.random() < 0.3
        text = f"-m conntrack {'! ' if inverted else ''}--ctstate {','.join(chosen)}"
        add(text, lambda packet: (packet.state in chosen) is not inverted, may_invert=False)
    if "mark" in kinds and random.random() < 0.3:
        value = random.choice((0, 1, 2))
        mask = random.choice((ALL, ALL, 1, 3))
        inverted_mark = random.random() < 0.3
        text = f"-m mark {'! ' if inverted_mark else ''}--mark {value}/{mask}"
        add(text, lambda packet: (packet.mark & mask == value) is not inverted_mark, may_invert=False)
    if "steady" in kinds and random.random() < 0.3:
        at = random.choice((0, 1))
        inverted_steady = random.random() < 0.5
        text = f"-m string {'! ' if inverted_steady else ''}--string text{at} --algo bm"
        add(text, lambda packet: packet.steady[at] is not inverted_steady, may_invert=False)
    if "moody" in kinds and random.random() < 0.2:
        add("-m limit --limit 5/sec", lambda packet: None, may_invert=False)
        is_decided = False
    if "moody" in kinds and random.random() < 0.1:
        add("-m recent --set --name seen", lambda packet: True, may_invert=False)
    if "frag" in kinds and random.random() < 0.15:
        add("-f", lambda packet: packet.later)
    return " ".join(words), tests, is_decided


# --- rulesets


def world(random: Random, kinds: tuple[str, ...]) -> World:
    """Return a random ruleset with these kinds of conditions, and with more tables if `tables` is among them."""
    found = World()
    if "tables" in kinds:
        found.tables["raw"] = {"PREROUTING": _chain(random, "raw", True, False, ("mark",), random.randint(0, 2), ())}
        found.policies["raw", "PREROUTING"] = "ACCEPT"
        found.tables["mangle"] = {
            "PREROUTING": _chain(random, "mangle", True, False, kinds, random.randint(0, 3), ()),
            "FORWARD": _chain(random, "mangle", True, True, kinds, random.randint(0, 2), ()),
        }
        found.policies["mangle", "PREROUTING"] = random.choice(("ACCEPT", "DROP"))
        found.policies["mangle", "FORWARD"] = "ACCEPT"
    chains = {name: [] for name in ("INPUT", "FORWARD", "A", "B")}  # type: dict[str, list[Rule]]
    for name in ("INPUT", "FORWARD"):
        is_forward = name == "FORWARD"
        size = random.randint(1, 6) if is_forward == ("forward" in kinds) else 0
        chains[name] = _chain(random, "filter", True, is_forward, kinds, size, ("A", "B"))
        found.policies["filter", name] = random.choice(("ACCEPT", "DROP"))
    chains["A"] = _chain(random, "filter", True, "forward" in kinds, kinds, random.randint(0, 4), ("B",))
    chains["B"] = _chain(random, "filter", True, "forward" in kinds, kinds, random.randint(0, 3), ())
    found.tables["filter"] = chains
    return found


def _chain(
    random: Random, table: str, has_in: bool, has_out: bool, kinds: tuple[str, ...], size: int, below: tuple[str, ...]
) -> list[Rule]:
    rules = []
    for _ in range(size):
        if rules and random.random() < 0.1:
            rules.append(random.choice(rules))
            continue
        text, tests, is_decided = condition(random, has_in, has_out, kinds)
        rule = Rule(text, tests, is_decided=is_decided)
        choice = random.random()
        if below and choice < 0.35:
            rule.jump, rule.goto = random.choice(below), random.random() < 0.25
            rule.text += f" -{'g' if rule.goto else 'j'} {rule.jump}"
        elif choice < 0.5:
            rule.verdict = "RETURN"
        elif choice < 0.6 and table == "mangle" or "marks" in kinds and choice < 0.65:
            options = ("set-mark", "set-mark", "or-mark", "and-mark", *(("xor-mark",) if "moody" in kinds else ()))
            option, value = random.choice(options), random.randrange(3)
            clear = {"set-mark": ALL, "or-mark": value, "and-mark": ALL & ~value}.get(option, 0)
            rule.mark = clear, 0 if option == "and-mark" else value
            rule.text += f" -j MARK --{option} {value}"
        else:
            rule.verdict = random.choice(("ACCEPT", "DROP"))
        if rule.verdict:
            rule.text += f" -j {rule.verdict}"
        rule.text = rule.text.strip()
        rules.append(rule)
    return rules


# --- the walk

WAYS = {
    "INPUT": (("raw", "PREROUTING"), ("mangle", "PREROUTING"), ("nat", ""), ("filter", "INPUT")),
    "FORWARD": (
        ("raw", "PREROUTING"), ("mangle", "PREROUTING"), ("nat", ""), ("mangle", "FORWARD"), ("filter", "FORWARD"),
    ),
}  # fmt: skip


def reached(found: World, path: str, packet: Packet, seen: set[str]) -> set[Packet]:
    """Return the forms in which a packet may pass all tables; empty if it can't.

    Add the ids of the rules that it may reach and match, and of the policies that it may reach.
    """
    alive = [packet]
    for table, hook in WAYS[path]:
        if table == "nat":
            alive = [each for one in alive for each in _translated(one)]
            continue
        if hook in found.tables.get(table, {}):
            here = [replace(one, out="") if hook in ("PREROUTING", "INPUT") else one for one in alive]
            passed = [each for one in here for each in _base(found, table, hook, one, seen)]
            alive = list(dict.fromkeys(replace(one, out=packet.out) for one in passed))
    return set(alive)


def without(found: World, id: str) -> World:
    """Return the ruleset without the rule of that id."""
    table, chain, number = id.split("/")
    chains = {**found.tables[table]}
    chains[chain] = [rule for at, rule in enumerate(chains[chain], 1) if at != int(number)]
    return World({**found.tables, table: chains}, found.policies)


def _translated(packet: Packet) -> list[Packet]:
    """Return what an old translation may make of a packet."""
    if packet.state not in (ESTABLISHED, RELATED):
        return [packet]
    ports = PORTS if packet.dport is not None else (None,)
    return [replace(packet, dst=dst, dport=port) for dst in TARGETS for port in ports]


def _base(found: World, table: str, hook: str, packet: Packet, seen: set[str]) -> list[Packet]:
    passed = []
    for one, verdict in _walk(found, table, hook, packet, seen):
        if verdict in ("", "RETURN"):
            seen.add(f"{table}/{hook}/policy")
            verdict = found.policies[table, hook]
        if verdict == "ACCEPT":
            passed.append(one)
    return passed


def _walk(found: World, table: str, chain: str, packet: Packet, seen: set[str]) -> list[tuple[Packet, str]]:
    """Return how a packet may leave a chain: with a verdict, or "" at its end or by RETURN."""
    results: list[tuple[Packet, str]] = []
    alive = [packet]
    for number, rule in enumerate(found.tables[table][chain], 1):
        following = []
        for one in alive:
            answers = [test(one) for test in rule.tests]
            if not all(answers):
                if any(answer is False for answer in answers):
                    following.append(one)
                    continue
                following.append(one)
            seen.add(f"{table}/{chain}/{number}")
            if rule.verdict == "RETURN":
                results.append((one, ""))
            elif rule.verdict:
                results.append((one, rule.verdict))
            elif rule.mark is not None:
                clear, flip = rule.mark
                following.append(replace(one, mark=one.mark & ~clear ^ flip))
            elif rule.jump:
                for left, verdict in _walk(found, table, rule.jump, one, seen):
                    if verdict or rule.goto:
                        results.append((left, verdict))
                    else:
                        following.append(left)
        alive = list(dict.fromkeys(following))
    return results + [(one, "") for one in alive]
