"""The packets of a scenario in order, its clock, and summaries of its results."""

from __future__ import annotations

import calendar
import copy
import ipaddress
import re
import time
from typing import Any

from iptables_py.app.test.scenario import BadScenario

INSTANT = re.compile(r"\{\{([+-]?\d+) ([^}]*)\}\}")
ANSWERS_A_PACKET = ("reply_to", "answer_to", "error_for")


def expanded(scenario: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the packets with their ids, `repeat` and `step` carried out. Raise BadScenario."""
    found = []
    for at, packet in enumerate(scenario.get("packets", [])):
        one = dict(packet)
        name = one.pop("id", f"p{at + 1}")
        times, step, every = int(one.pop("repeat", 1)), one.pop("step", {}), one.pop("every", None)
        for number in range(times):
            copied = copy.copy(one)
            copied["id"] = name if times == 1 else f"{name}.{number + 1}"
            for key, value in step.items():
                if key in ("src", "dst"):
                    copied[key] = str(ipaddress.ip_address(copied[key]) + value * number)
                else:
                    copied[key] = int(copied.get(key, 0)) + value * number
            if every is not None:
                copied["at"] = copied.get("at", 0) + every * number
            for key in ANSWERS_A_PACKET:
                if key in copied and times > 1 and "." not in copied[key]:
                    copied[key] = f"{copied[key]}.{number + 1}"
            found.append(copied)
    if len({one["id"] for one in found}) < len(found):
        raise BadScenario("packets", "two packets have the same id")
    return found


def instant(scenario: dict[str, Any]) -> int:
    """Return the scenario's clock in seconds since 1970. Raise BadScenario."""
    try:
        return calendar.timegm(time.strptime(scenario["clock"], "%Y-%m-%dT%H:%M:%SZ"))
    except ValueError:
        raise BadScenario("clock", "must be like 2027-03-17T12:30:15Z") from None


def resolved(value: Any, now: int) -> Any:
    """Return a part of a scenario with each `{{+3600 %H:%M}}` replaced by that time."""
    if isinstance(value, str):
        return INSTANT.sub(lambda m: time.strftime(m.group(2), time.gmtime(now + int(m.group(1)))), value)
    if isinstance(value, list):
        return [resolved(one, now) for one in value]
    if isinstance(value, dict):
        return {key: resolved(one, now) for key, one in value.items()}
    return value


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
