"""Compare the result of a scenario with what is expected, as the kernel answered."""

from __future__ import annotations

import re
from typing import Any

Result = dict[str, Any]

FRAMES = ("out", "local", "answers")
WHOLE = ("verdict", "counters", *FRAMES, "ipsets", "nfacct", "expectations")
ALSO_WHOLE = ("log", "kmsg", "send_error", "conntrack")  # compared if the scenario's `also` has them
HEADER = (
    "if", "src", "dst", "proto", "sport", "dport", "ttl", "tos", "flags", "length", "type", "code", "icmp_id", "mark",
    "frag_off", "mf", "mss",
)  # fmt: skip
QUOTED = ("src", "dst", "proto", "sport", "dport")
LOGGED = ("prefix", "hook", "in", "out", "mark")
DRAWN = ("src", "dst", "sport", "dport", "icmp_id", "inner")  # fields of frames that the kernel draws at random
LABEL = re.compile(r"FLOWLBL=(?:0|[1-9]\d{4,}) ")  # of an answer, which the kernel mostly draws
SIGMAS = 5  # how far the counts of a summary may be apart


def differences(scenario: Result, expected: Result, found: Result) -> list[str]:
    """Return one line for each field of a packet, and for each connection at the end, in which two results differ."""
    if scenario.get("summary"):
        return summary_differences(expected, found)
    by_id = {packet["id"]: packet for packet in found["packets"]}
    lines = [
        f"{packet['id']}: {line}"
        for packet in expected["packets"]
        for line in packet_differences(scenario, packet, by_id.get(packet["id"], {}))
    ]
    return lines + connection_differences(scenario, expected, found)


def packet_differences(scenario: Result, expected: Result, found: Result) -> list[str]:
    """Return one line for each field in which the results of a packet differ.

    A result with counters is a whole one: frames that it does not have are expected not to be there. Of another one
    only the fields that it has are compared.
    """
    one, two = _compared(expected, scenario), _compared(found, scenario)
    keys = one if "counters" in expected else [key for key in one if key in expected]
    return [f"{key}: expected {one[key]}, found {two[key]}" for key in keys if one[key] != two[key]]


def connection_differences(scenario: Result, expected: Result, found: Result) -> list[str]:
    """Return one line for each connection that only one of the results has at the end."""
    if "conntrack" not in expected or scenario.get("ignore") or scenario.get("stochastic"):
        return []
    one, two = set(expected["conntrack"]), set(found["conntrack"])
    return [
        *(f"expected the connection {line}" for line in sorted(one - two)),
        *(f"found the connection {line}" for line in sorted(two - one)),
    ]


def _compared(packet: Result, scenario: Result) -> Result:
    """Return what counts of a packet's result, after the scenario's `ignore`, `stochastic` and `also`."""
    ignored, also = scenario.get("ignore", []), scenario.get("also", [])
    keys = [key for key in (*WHOLE, *ALSO_WHOLE) if key not in ignored and (key in WHOLE or key in also)]
    found: Result = {key: packet.get(key) for key in keys}
    for key in FRAMES:
        if key in found:
            skipped = {one.partition(".")[2] for one in ignored if one.partition(".")[0] in (key, "in")}
            if key == "local":
                skipped.add("priority")  # the oracle does not see it there
            if scenario.get("stochastic"):
                skipped |= set(DRAWN)
            found[key] = [_header(frame, skipped, also, key == "answers") for frame in found[key] or []]
    if "counters" in found:
        found["counters"] = {key: list(value) for key, value in sorted((found["counters"] or {}).items())}
    if "kmsg" in found:
        found["kmsg"] = [LABEL.sub("FLOWLBL=*", line) for line in found["kmsg"] or []]
    if "log" in found:
        found["log"] = [{key: one[key] for key in LOGGED if key in one} for one in found["log"] or []]
    return found


def _header(frame: Result, skipped: set[str], also: list[str], is_answer: bool) -> Result:
    found = {key: frame[key] for key in (*HEADER, *also) if key in frame and key not in skipped}
    if is_answer and "inner" in frame and "inner" not in skipped:
        found["inner"] = {key: frame["inner"][key] for key in QUOTED if key in frame["inner"]}
    return found


def summary_differences(expected: Result, found: Result) -> list[str]:
    """Return the counts of a summary that are further apart than chance allows."""
    total, lines = len(expected["packets"]), []
    for key, counts in expected["summary"].items():
        others = found["summary"].get(key, {})
        for value in sorted(set(counts) | set(others)):
            one, two = counts.get(value, 0), others.get(value, 0)
            share = one / total
            room = SIGMAS * (2 * total * share * (1 - share)) ** 0.5
            if abs(one - two) > room:
                lines.append(f"{key} {value}: expected {one}, found {two} of {total}")
    return lines
