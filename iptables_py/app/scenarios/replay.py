"""Replay a scenario in the engine: its packets in order, with the commands between them."""

from __future__ import annotations

import re
import shlex
import tempfile
import time
from typing import Any

from iptables_py.answer import answer
from iptables_py.app.coverage.counts import Counts, counts_of
from iptables_py.app.fates import fate_of, is_own
from iptables_py.app.scenarios.answers import fields_of, segment_fields
from iptables_py.app.scenarios.connectionlist import connection_list, expectation_list
from iptables_py.app.scenarios.derived import Seen, error_fields, reply_fields
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.scenario import (
    add_policy_rule,
    add_route,
    address,
    host_of,
    mac,
    network,
    route_words,
    settings,
)
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.scenarios.timeline import ANSWERS_A_PACKET, expanded, instant, summarized
from iptables_py.engine import packet as kinds
from iptables_py.engine.chance import Chance
from iptables_py.engine.events import Log
from iptables_py.engine.interface import Interface, Socket
from iptables_py.engine.machine import Machine
from iptables_py.engine.packet import TCP, Frame, Packet, priority_of
from iptables_py.engine.ruleset import Ruleset
from iptables_py.engine.storing import store_counters
from iptables_py.engine.unknown import Unknown
from iptables_py.engine.wire import unwrapped
from iptables_py.nfacct.listing import listed
from iptables_py.store.choice import using
from iptables_py.store.store import open_store

TIMEOUT = re.compile(r" timeout [1-9][0-9]*")
BEGIN = 1_800_000_000_000  # the clock of a scenario without one, in milliseconds
COOKIE = 0x1000  # the identification of the first packet
IDENTIFICATION = re.compile(r" ID=(\d+) ")
CHANGES = frozenset(("id", "at", "commands", "ipset", "ip", "sysctls"))  # fields of what is no packet
DESCRIBES_A_PACKET = frozenset((*ANSWERS_A_PACKET, "src", "raw_hex"))


def _now() -> int:
    """Return the time of this machine in milliseconds, by which the programs count."""
    return time.time_ns() // 1_000_000


class Replay:
    """A scenario that is being replayed.

    counted: what rules and policies have counted at the beginning, if that `counts`
    """

    def __init__(self, scenario: dict[str, Any], chance: Chance, counts: bool = False) -> None:
        self.scenario = scenario
        self.family: int = scenario.get("family", 4)
        self.prefix = "iptables" if self.family == 4 else "ip6tables"
        self.ruleset = Ruleset(self.family)
        self.host = host_of(scenario)
        self.start = instant(scenario) * 1000 if "clock" in scenario else BEGIN
        self.machine = Machine(self.host, self.ruleset, chance, self.start)
        self.passed: dict[str, Seen] = {}
        self.answered: dict[str, Seen] = {}
        self._counts = counts
        self.counted: Counts = ()

    def result(self) -> dict[str, Any]:
        """Return the result of the whole scenario. Raise BadScenario."""
        with tempfile.TemporaryDirectory(prefix="iptables-py-") as directory, using(directory):
            self._load()
            self.counted = counts_of(self.ruleset) if self._counts else ()
            found = [self._one(at, one) for at, one in enumerate(expanded(self.scenario))]
        result: dict[str, Any] = {"name": self.scenario.get("name"), "packets": found}
        result["final"] = {key: list(value) for key, value in self.counters().items() if any(value)}
        result["conntrack"] = self._connections()
        if self.scenario.get("summary"):
            result["summary"] = summarized(found, self.scenario["summary"])
        return result

    # --- the ruleset

    def _load(self) -> None:
        for at, line in enumerate(self.scenario.get("nfacct", [])):
            self._run("nfacct", line.split(), f"nfacct[{at}]")
        if self.scenario.get("ipsets"):
            self._run("ipset", ["restore"], "ipsets", "\n".join(self.scenario["ipsets"]) + "\n")
        if "ruleset" in self.scenario:
            words = ["-c"] if self.scenario.get("restore_counters") else []
            self._run(f"{self.prefix}-restore", words, "ruleset", self.scenario["ruleset"].rstrip("\n") + "\n")
        self._commands(self.scenario.get("commands", []), "commands")

    def _commands(self, lines: list[str], path: str) -> None:
        for at, line in enumerate(lines):
            self._run(self.prefix, _words(line, f"{path}[{at}]"), f"{path}[{at}]")
            if self.machine.world.shared:
                self._read_rules()  # what a command leaves without a name is forgotten before the next one
        self._read_rules()

    def _run(self, program: str, words: list[str], path: str, text: str | None = None) -> str:
        """Run a program and return its output. Raise BadScenario if it fails."""
        status, output, errors = answer(program, words, None if text is None else text.encode())
        if status:
            lines = errors.decode("utf-8", "replace").strip().split("\n")
            raise BadScenario(path, f"refused by {program}: {lines[0]}")
        return output.decode("utf-8", "replace")

    def _read_rules(self) -> None:
        with open_store(False) as store:
            self.ruleset.load(store)
            self.machine.sets.load(store.db, _now())
            self.machine.objects.load(store.db)
        self.machine.world.forget_unnamed(self.ruleset.texts())

    def counters(self) -> dict[str, tuple[int, int]]:
        """Return packets and bytes by table/chain/number and table/chain/policy."""
        found = {}
        for table, chains in self.ruleset.tables.items():
            for chain in chains.values():
                if chain.policy is not None:
                    found[f"{table}/{chain.name}/policy"] = chain.packets, chain.bytes
                for number, counted in enumerate(chain.counters(), 1):
                    found[f"{table}/{chain.name}/{number}"] = counted
        return found

    # --- one packet

    def _one(self, at: int, one: dict[str, Any]) -> dict[str, Any]:
        path = f"packets[{at}]"
        name = one["id"]
        if "at" in one:
            self.machine.world.now = max(self.machine.world.now, self.start + one["at"])
        self._change(one, path)
        if not DESCRIBES_A_PACKET & set(one):
            if set(one) - CHANGES:
                raise BadScenario(path, "a packet needs src")
            return {"id": name, "verdict": "commands"}
        fields = self._derived(one)
        if fields is None:
            return {"id": name, "verdict": "skipped"}
        sent = packets_of(fields, COOKIE + at, path)
        if sent[0].family != self.family:
            raise BadScenario(path, f"no packet of IPv{self.family}")
        events = self.machine.events
        events.clear()
        before = self.counters()
        try:
            for packet in sent:
                self._inject(packet, fields, path)
        except Unknown as unknown:
            return {"id": name, "verdict": "unknown", "cause": unknown.cause}
        result: dict[str, Any] = {"id": name}
        after = self.counters()
        result["counters"] = {
            key: [value[0] - before.get(key, (0, 0))[0], value[1] - before.get(key, (0, 0))[1]]
            for key, value in after.items()
            if value != before.get(key, (0, 0))
        }
        self._judge(result, fields, sent[0])
        if "conntrack" in self.scenario.get("report", []):
            result["conntrack"] = self._connections()
        if "expectations" in self.scenario.get("report", []):
            world = self.machine.world
            result["expectations"] = expectation_list(world.expectations.live(world.now, world.connections))
        if "nfacct" in self.scenario.get("report", []):
            result["nfacct"] = listed(self.machine.objects.all(), set()).splitlines()
        if "ipset" in self.scenario.get("report", []):
            result["ipsets"] = self._sets()
        return result

    def _change(self, one: dict[str, Any], path: str) -> None:
        """Carry out what the scenario changes before the packet."""
        if one.get("ipset"):
            self._write_state()
            for at, line in enumerate(one["ipset"]):
                self._run("ipset", line.split(), f"{path}.ipset[{at}]")
            self._read_rules()
        for at, line in enumerate(one.get("ip", [])):
            self._ip(line.split(), f"{path}.ip[{at}]")
        self.host.change(dict(settings(one.get("sysctls", {}), f"{path}.sysctls")))
        if one.get("commands"):
            self._write_state()
            self._commands(one["commands"], f"{path}.commands")

    def _write_state(self) -> None:
        """Write counters and sets to the store, so that commands see them."""
        self._write_content(True)

    def _write_content(self, counters: bool = False) -> None:
        with open_store(True) as store:
            if counters:
                store_counters(self.ruleset, store)
            self.machine.sets.store(store.db, _now())
            self.machine.objects.store(store.db)
            store.commit()

    def _sets(self) -> dict[str, list[str]]:
        """Return the members of each set, sorted; of their timeouts only whether they have one."""
        self._write_content()
        found: dict[str, list[str]] = {}
        for line in self._run("ipset", ["save"], "report").splitlines():
            command, name, rest = line.split(" ", 2)
            found.setdefault(name, [])
            if command == "add":
                found[name].append(TIMEOUT.sub(" timeout N", rest))
        return {name: sorted(members) for name, members in sorted(found.items())}

    def _connections(self) -> list[str]:
        """Return the connections that have not timed out as lines."""
        world = self.machine.world
        return connection_list(world.connections.live(world.now), self.host)

    def _ip(self, words: list[str], path: str) -> None:
        """Carry out `ip route` and `ip rule`, add and delete."""
        if words[:2] == ["route", "add"] or words[:2] == ["route", "replace"]:
            add_route(self.host, route_words(" ".join(words[2:]), path), path)
        elif words[:2] == ["rule", "add"]:
            add_policy_rule(self.host.router, " ".join(words[2:]), path)
        elif words[:1] == ["route"] and words[1:2] in (["del"], ["delete"]) and len(words) == 3:
            destination, prefix = network(words[2], self.family, path)
            self.host.router.remove(254, lambda route: (route.destination, route.prefix) == (destination, prefix))
        else:
            raise BadScenario(path, f"can't carry out: ip {' '.join(words)}")

    def _inject(self, packet: Packet, fields: dict[str, Any], path: str) -> None:
        if fields.get("local"):
            packet.mark = int(fields.get("mark", 0))
            packet.priority = int(fields.get("priority", 0))
            if packet.family == 4 and packet.tos:
                packet.priority = priority_of(packet.tos)
            packet.socket = Socket(255, uid=int(fields.get("uid", 0)), gid=int(fields.get("gid", 0)), mark=packet.mark)
            to = fields.get("route_dst")
            self.machine.send(packet, None if to is None else address(to, self.family, f"{path}.route_dst"))
            return
        name = fields.get("in")
        interface = self.host.interfaces.get(name) if isinstance(name, str) else None
        if interface is None:
            raise BadScenario(f"{path}.in", f"no interface {name!r} to arrive on")
        packet.frame = self._frame(fields, interface, path)
        self.machine.arrive(packet, interface)

    def _frame(self, fields: dict[str, Any], interface: Interface, path: str) -> Frame:
        name = fields.get("dmac_of", interface.name)
        if name not in self.host.interfaces:
            raise BadScenario(f"{path}.dmac_of", f"no interface {name!r}")
        other = self.host.interfaces[name]
        target = mac(fields["dmac"], f"{path}.dmac") if "dmac" in fields else other.mac
        source = mac(fields["smac"], f"{path}.smac") if "smac" in fields else interface.peer_mac
        kind = kinds.UNICAST
        if target == b"\xff" * 6:
            kind = kinds.BROADCAST
        elif target[0] & 1:
            kind = kinds.MULTICAST
        elif target != (interface.bridge or interface).mac and target != interface.mac:
            kind = kinds.OTHER_HOST
        return Frame(source, target, kind)

    # --- packets that answer others

    def _derived(self, one: dict[str, Any]) -> dict[str, Any] | None:
        """Return a packet's fields, with those from the packet that it answers. None if that was not seen."""
        if "error_for" in one:
            seen = self.passed.get(one["error_for"])
            return {**error_fields(seen), **{k: v for k, v in one.items() if k != "error_for"}} if seen else None
        for key, where in (("reply_to", self.passed), ("answer_to", self.answered)):
            if key in one:
                seen = where.get(one[key])
                return {**reply_fields(seen), **{k: v for k, v in one.items() if k != key}} if seen else None
        return one

    # --- the result

    def _judge(self, result: dict[str, Any], fields: dict[str, Any], first: Packet) -> None:
        """Add verdict, frames and logs to the result."""
        fate = fate_of(self.machine.events, first, bool(fields.get("local")))
        name = result["id"]
        result["verdict"] = fate.verdict
        for frames, seen in ((fate.out, self.passed), (fate.answers, self.answered)):
            real = [Seen(interface, packet) for interface, packet in frames if not interface.is_loopback]
            seen.update({name: real[-1]} if real else {})
        if fate.delivered:
            self.passed.setdefault(name, Seen(None, fate.delivered[0][1]))
        found = {
            key: [self._frame_fields(interface, packet) for interface, packet in frames]
            for key, frames in (("out", fate.out), ("local", fate.delivered), ("answers", fate.answers))
            if frames
        }
        for frame in found.get("answers", []):
            frame["by"] = "reject" if fate.rejects else "stack"
        for _, packet in self.machine.events.delivered:
            if not is_own(packet, first):
                _mark_delivered(found.get("answers", []), packet)
        result.update(found)
        self._add_logs(result, first)
        if fate.error:
            result["send_error"] = fate.error
        if fate.reason is not None:
            result["reason"] = fate.reason

    def _add_logs(self, result: dict[str, Any], first: Packet) -> None:
        """Add what rules logged: NFLOG to `log`, lines of LOG to `kmsg`."""
        for log in self.machine.events.logs:
            if log.kind == "NFLOG":
                result.setdefault("log", []).append(_log_fields(log, first))
            elif log.kind == "LOG" and self.scenario.get("kmsg") and _is_about(log, first):
                result.setdefault("kmsg", []).append(_comparable(log.text, first))

    def _frame_fields(self, interface: Interface, packet: Packet) -> dict[str, Any]:
        frame = {"if": interface.name, **fields_of(packet)}
        segment = unwrapped(packet)
        if segment.protocol == TCP and not segment.offset and len(segment.transport) >= 20:
            also = self.scenario.get("also", [])
            frame.update({key: value for key, value in segment_fields(segment).items() if key in also})
        if packet.mark:
            frame["mark"] = packet.mark
        if packet.priority:
            frame["priority"] = packet.priority
        return frame


def _words(line: str, path: str) -> list[str]:
    """Return the arguments in a line as a shell reads it. Raise BadScenario."""
    try:
        return shlex.split(line)
    except ValueError as error:
        raise BadScenario(path, f"can't be split into arguments: {error}") from None


def _is_about(log: Log, first: Packet) -> bool:
    """Return whether a line is about the packet of the scenario or quotes it."""
    return f" {'ID' if first.family == 4 else 'FLOWLBL'}={first.identification} " in log.text


def _comparable(line: str, first: Packet) -> str:
    """Return a line with `*` for the identification of an answer, which the kernel draws at random."""
    found = IDENTIFICATION.search(line)
    if first.family == 6 or not found or int(found.group(1)) == first.identification:
        return line
    return f"{line[: found.start()]} ID=* {line[found.end() :]}"


def _log_fields(log: Log, first: Packet) -> dict[str, Any]:
    found: dict[str, Any] = {"hook": log.hook, "prefix": log.text}
    for key, value in (("in", log.in_name), ("out", log.out_name), ("mark", log.packet.mark), ("group", log.group)):
        if value:
            found[key] = value
    fields = fields_of(log.packet)
    keys = ("src", "dst", "proto", "sport", "dport", "ttl", "tos", "flags", "type", "code")
    found["pkt"] = {key: fields[key] for key in keys if key in fields}
    if not is_own(log.packet, first):
        found["answer"] = True
    return found


def _mark_delivered(frames: list[dict[str, Any]], packet: Packet) -> None:
    fields = fields_of(packet)
    for frame in frames:
        if frame["if"] == "lo" and all(frame[key] == fields[key] for key in ("src", "dst", "proto")):
            frame["delivered"] = True
