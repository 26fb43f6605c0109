"""The packets of a scenario in order, its clock, and summaries of its results."""

from __future__ import annotations

import calendar
import copy
import ipaddress
import re
import time
from collections.abc import Iterator
from typing import Any

from iptables_py.app.scenarios.shape import MOST_PACKETS, BadScenario, number

INSTANT = re.compile(r"\{\{([+-]?\d+) ([^}]*)\}\}")
STEP_LIMIT = 1 << 128
ANSWERS_A_PACKET = ("reply_to", "answer_to", "error_for")


def expanded(scenario: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the packets with their ids, `repeat` and `step` carried out. Raise BadScenario."""
    found: list[dict[str, Any]] = []
    for at, packet in enumerate(scenario.get("packets", [])):
        found += _repeated(packet, at)
        if len(found) > MOST_PACKETS:
            raise BadScenario("packets", f"more than {MOST_PACKETS} packets")
    names = {one["id"] for one in found}
    if len(names) < len(found):
        raise BadScenario("packets", "two packets have the same id")
    for at, packet in enumerate(scenario.get("packets", [])):
        _check_meant(packet, names, f"packets[{at}]")
    return found


def _check_meant(packet: dict[str, Any], names: set[str], path: str) -> None:
    """Raise BadScenario if the packet that another one answers is not in the scenario, or if there are several."""
    given = [key for key in ANSWERS_A_PACKET if key in packet]
    if len(given) > 1:
        raise BadScenario(f"{path}.{given[1]}", f"not together with {given[0]}")
    for key in given:
        if not {packet[key], f"{packet[key]}.1"} & names:
            raise BadScenario(f"{path}.{key}", f"no packet {packet[key]!r}")


def _repeated(packet: dict[str, Any], at: int) -> Iterator[dict[str, Any]]:
    """Yield the packets that a packet with `repeat` is."""
    one = dict(packet)
    name = one.pop("id", f"p{at + 1}")
    times, step, every = one.pop("repeat", 1), one.pop("step", {}), one.pop("every", None)
    for count in range(times):
        copied = copy.copy(one)
        copied["id"] = name if times == 1 else f"{name}.{count + 1}"
        for key, value in step.items():
            copied[key] = _stepped(copied, key, value, count, f"packets[{at}].step.{key}")
        if every is not None:
            copied["at"] = copied.get("at", 0) + every * count
        for key in ANSWERS_A_PACKET:
            if key in copied and times > 1 and "." not in copied[key]:
                copied[key] = f"{copied[key]}.{count + 1}"
        yield copied


def _stepped(packet: dict[str, Any], key: str, step: Any, count: int, path: str) -> str | int:
    """Return the value of a field in a repetition. Raise BadScenario."""
    more = number(step, path, STEP_LIMIT, -STEP_LIMIT) * count
    if key not in ("src", "dst"):
        return number(packet.get(key, 0), path) + more
    try:
        return str(ipaddress.ip_address(packet[key]) + more)
    except KeyError:
        raise BadScenario(path, f"the packet has no {key}") from None
    except ValueError as error:
        raise BadScenario(path, f"no address: {error}") from None


def instant(scenario: dict[str, Any]) -> int:
    """Return the scenario's clock in seconds since 1970. Raise BadScenario."""
    try:
        return calendar.timegm(time.strptime(scenario["clock"], "%Y-%m-%dT%H:%M:%SZ"))
    except ValueError:
        raise BadScenario("clock", "must be like 2027-03-17T12:30:15Z") from None


def resolved(value: Any, now: int, path: str = "") -> Any:
    """Return a part of a scenario with each `{{+3600 %H:%M}}` replaced by that time. Raise BadScenario."""
    if isinstance(value, str):
        try:
            return INSTANT.sub(lambda m: time.strftime(m.group(2), time.gmtime(now + int(m.group(1)))), value)
        except (OverflowError, OSError, ValueError):
            raise BadScenario(path, "has no such time") from None
    if isinstance(value, list):
        return [resolved(one, now, f"{path}[{at}]") for at, one in enumerate(value)]
    if isinstance(value, dict):
        return {key: resolved(one, now, f"{path}.{key}") for key, one in value.items()}
    return value


def at_its_clock(scenario: dict[str, Any]) -> dict[str, Any]:
    """Return a scenario with the times that its clock gives in its texts. Raise BadScenario."""
    if "clock" not in scenario:
        return scenario
    now = instant(scenario)
    return {
        key: resolved(value, now, key) if key in ("ruleset", "commands", "packets") else value
        for key, value in scenario.items()
    }


def summarized(packets: list[dict[str, Any]], keys: list[str]) -> dict[str, dict[str, int]]:
    """Return how often each value of a key such as "out.dst" occurs."""
    found: dict[str, dict[str, int]] = {}
    for key in keys:
        counts: dict[str, int] = {}
        for packet in packets:
            value = str(_at(packet, key))
            counts[value] = counts.get(value, 0) + 1
        found[key] = dict(sorted(counts.items()))
    return found


def _at(packet: dict[str, Any], key: str) -> Any:
    value: Any = packet
    for part in key.split("."):
        if isinstance(value, list):
            value = value[-1] if value else None
        if value is None:
            return None
        value = value.get(part)
    return value
