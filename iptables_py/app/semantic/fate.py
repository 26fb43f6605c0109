"""What one ruleset did with a packet, as the engine shows it, and how two of that differ."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.semantic.outcomes import ALTERED, ANSWERED, CLOSED, MARKED, OPENED, TRANSLATED
from iptables_py.app import fates
from iptables_py.app.scenarios.answers import fields_of
from iptables_py.app.trace.translations import ends_of

if TYPE_CHECKING:
    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.packet import Packet

TARGET = re.compile(r"(?:^| )-j (\w+)(.*)$")
QUEUES = ("NFQUEUE", "QUEUE")
ELSEWHERE = ("SYNPROXY", "TPROXY")  # sockets may let it pass
HOOKS = {fates.LOCAL: "INPUT", fates.FORWARDED: "FORWARD", fates.SENT: "OUTPUT"}
QUEUED = "QUEUE"  # the verdict on packets that a program decides about
MARKING = ("MARK", "CONNMARK", "HMARK", "SET", "TPROXY")
# what targets change that is no verdict, address or mark: names in the output, and those of the targets
EFFECTS = {
    "tos": ("TOS", "DSCP", "ECN"),
    "ttl": ("TTL", "HL"),
    "mss": ("TCPMSS",),
    "header": ("TCPMSS", "TCPOPTSTRIP", "ECN"),
    "priority": ("CLASSIFY", "SET"),
    "connmark": ("CONNMARK",),
    "tracking": ("CT", "NOTRACK"),
    "sets": ("SET",),
    "copies": ("TEE",),
    "queue": QUEUES,
}


@dataclass(frozen=True, slots=True)
class Fate:
    """What one ruleset did with a packet.

    verdict: ACCEPT, DROP, REJECT, QUEUED, or UNKNOWN
    id: the rule or policy that decided, as table/chain/number
    reject: the kind of REJECT
    ends: where the packet came from and went to at the end, () if it did not pass
    is_translated: whether that is elsewhere than before
    mark: the mark at the end
    effects: what else is not the same at the end, by the names of EFFECTS; in a difference only what differs
    changers: the rules that changed the packet, each with what it changed: src, dst, mark, or a name of EFFECTS
    path: the last hook of the filter table that it passed, "" if it did not pass
    """

    verdict: str
    id: str
    reject: str = ""
    ends: tuple[str, ...] = ()
    is_translated: bool = False
    mark: int = 0
    effects: tuple[tuple[str, str], ...] = ()
    changers: tuple[tuple[str, str], ...] = ()
    path: str = ""

    def by(self, change: str, otherwise: str) -> Fate:
        """Return the fate with the rule that made a change as what decided, or with another id if none did."""
        return replace(self, id=dict(self.changers).get(change, otherwise))

    @property
    def nat(self) -> tuple[str, ...]:
        """Where the packet came from and went to after translations, () without one."""
        return self.ends if self.is_translated else ()

    @property
    def compared(self) -> tuple[Any, ...]:
        """What must be equal of packets that fare alike."""
        return self.verdict, self.reject, self.nat, self.mark, self.effects


UNKNOWN = Fate("UNKNOWN", "")


@dataclass(frozen=True, slots=True)
class Times:
    """How often a packet is sent.

    pause: the time before the last one, in milliseconds; the others come at once
    has_other_ports: whether each has another source port
    at: when the first one comes, in milliseconds since 1970; 0 for now
    chance: what is random happens if its probability is at least this, 0 if it is possible
    preceding: other packets that come before, each with how often
    """

    count: int
    pause: int = 0
    has_other_ports: bool = False
    at: int = 0
    chance: float = 0.0
    preceding: tuple[tuple[dict[str, Any], int], ...] = ()


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A packet that fares differently, and how, when it is the last of such packets.

    kind: what differs, as in analysis/semantic/outcomes.py
    """

    packet: dict[str, Any]
    old: Fate
    new: Fate
    times: Times
    kind: int

    @property
    def is_repeated(self) -> bool:
        """Whether it takes more than one packet."""
        return self.times.count > 1 or bool(self.times.preceding)


def confirmed(packet: dict[str, Any], old: Fate, new: Fate, times: Times) -> Confirmed:
    """Return what is reported about a packet that fares differently, with the rules that make the difference."""
    old, new = _with_differing_effects(old, new)
    if old.verdict != new.verdict:
        kind = OPENED if new.verdict == "ACCEPT" else CLOSED if old.verdict == "ACCEPT" else ANSWERED
    elif old.reject != new.reject:
        kind = ANSWERED
    elif old.nat != new.nat:
        kind = TRANSLATED
        end = "dst" if old.ends[1] != new.ends[1] else "src"
        hooks = {"dst": {"OUTPUT": "OUTPUT"}, "src": {"INPUT": "INPUT"}}[end]
        hook = hooks.get(packet["path"], "PREROUTING" if end == "dst" else "POSTROUTING")
        old, new = (one.by(end, f"nat/{hook}/policy") for one in (old, new))
    else:
        kind = MARKED if old.mark != new.mark else ALTERED
        change = "mark" if kind == MARKED else old.effects[0][0]
        old, new = (one.by(change, one.id) for one in (old, new))
    return Confirmed(packet, old, new, times, kind)


def _with_differing_effects(old: Fate, new: Fate) -> tuple[Fate, Fate]:
    """Return the fates with only those effects that differ; if the verdicts do, only with the queues."""
    first, second = dict(old.effects), dict(new.effects)
    names = [name for name in EFFECTS if first.get(name, "") != second.get(name, "")]
    names = [name for name in names if name != "header" or "mss" not in names]
    if old.verdict != new.verdict:
        names = [name for name in names if name == "queue"]
    return (
        replace(old, effects=tuple((name, first.get(name, "")) for name in names)),
        replace(new, effects=tuple((name, second.get(name, "")) for name in names)),
    )


def fate_of(traced: Traced, packet: dict[str, Any], sets: tuple[str, ...]) -> Fate:
    """Return what became of a traced packet. `sets` says how it changed the members of sets."""
    fate, decision = traced.fate, traced.decision
    if traced.cause or fate.verdict == fates.UNKNOWN:
        return UNKNOWN
    effects = (*(("sets", one) for one in sets), *(("copies", one) for one in _copies(traced)))
    changers = _changers(traced)
    hook = next((hook for start, hook in HOOKS.items() if fate.verdict.startswith(start)), "")
    if hook:
        frames = fate.out or fate.delivered
        ends = tuple(text for text, _ in ends_of(traced))
        mark = frames[-1][1].mark if frames else 0
        id = _id(decision) or f"filter/{packet['path']}/policy"
        more = _effects(frames[-1][1]) if frames else ()
        return Fate("ACCEPT", id, "", ends, _is_translated(traced), mark, (*more, *effects), changers, hook)
    id = _id(decision)
    target, words = _target(decision.text) if decision else ("", "")
    if not id or decision is None or decision.is_taken or target in ELSEWHERE:
        return UNKNOWN  # the network stack dropped it, or a program decides
    if target in QUEUES:
        return Fate(QUEUED, id, effects=(("queue", f"{target}{words}"), *effects), changers=changers)
    if fate.rejects or fate.verdict.startswith(fates.REJECTED):
        kind = fate.verdict.partition(":")[2] or _kind(decision)
        return Fate("REJECT", id, kind, effects=effects, changers=changers)
    return Fate("DROP", id, effects=effects, changers=changers)


def _effects(packet: Packet) -> tuple[tuple[str, str], ...]:
    """Return what targets may have changed of a packet as it left or was delivered."""
    rest = packet.transport[4 if packet.source_port or packet.destination_port else 0 :]
    tracking = [packet.state if packet.state == "UNTRACKED" else "", packet.helper]
    tracking += [f"zone {packet.zone[0]} {packet.zone[1]}"] if packet.zone else []
    return (
        ("tos", f"{packet.tos:#04x}"),
        ("ttl", str(packet.ttl)),
        ("mss", str(fields_of(packet, with_quote=False).get("mss", ""))),
        ("header", (packet.options + rest).hex()),
        ("priority", f"{packet.priority >> 16:x}:{packet.priority & 0xFFFF:x}"),
        ("connmark", f"{packet.connection.mark if packet.connection else 0:#x}"),
        ("tracking", " ".join(filter(None, tracking))),
    )


def _target(text: str) -> tuple[str, str]:
    """Return the target of a rule, and its options."""
    found = TARGET.search(text)
    return (found[1], found[2]) if found else ("", "")


def _is_translated(traced: Traced) -> bool:
    return any(is_translated for _, is_translated in ends_of(traced))


def _kind(decision: Any) -> str:
    return decision.text.partition("--reject-with ")[2].split(" ")[0] if decision else ""


def _id(decision: Any) -> str:
    if decision is None or not decision.table:
        return ""
    return f"{decision.table}/{decision.chain}/{'policy' if decision.rule is None else decision.rule}"


def _copies(traced: Traced) -> list[str]:
    """Return where rules have sent copies, as one text; nothing if they have sent none."""
    steps = [step for phase in traced.way if phase["phase"] == "table" for step in phase["steps"]]
    targets = [_target(step.get("text", "")) for step in steps if "failed" not in step]
    found = sorted({words.strip() for target, words in targets if target == "TEE"})
    return [", ".join(found)] if found else []


def _changers(traced: Traced) -> tuple[tuple[str, str], ...]:
    """Return the last rules that changed the source, the destination, the mark, and what else is compared."""
    found: dict[str, str] = {}
    for phase in traced.way:
        for step in phase["steps"] if phase["phase"] == "table" else ():
            if step["rule"] is None or "failed" in step:
                continue
            id = f"{phase['table']}/{step['chain']}/{step['rule']}"
            if phase["table"] == "nat" and step["verdict"] == "ACCEPT":
                found["dst" if phase["hook"] in ("PREROUTING", "OUTPUT") else "src"] = id
                continue
            target, _ = _target(step.get("text", ""))
            if target in MARKING:
                found["mark"] = id
            found |= {name: id for name, targets in EFFECTS.items() if target in targets}
    return tuple(found.items())
