"""The formats of a check: text, JSON, SARIF, and annotations of GitHub."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from iptables_py.analysis.check.report import DEAD, HIGH, INFO, LIVE, LOW, UNKNOWN, Finding, Status, parts
from iptables_py.analysis.clock import clock_text
from iptables_py.app.annotations import annotation
from iptables_py.app.terminal import printed
from iptables_py.app.wrapping import RULE
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.check.result import Result
    from iptables_py.app.wrapping import Line

VERSION = 1
SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
COLOURS = {HIGH: "red", LOW: "yellow", INFO: ""}
LEVELS = {HIGH: "error", LOW: "warning", INFO: "note"}


def written(form: str, result: Result) -> bytes:
    """Return the result in a format."""
    if form == "text":
        return printed(_lines(result))
    return encoded({"json": _json, "sarif": _sarif, "github": _github}[form](result))


# --- text


def _lines(result: Result) -> Iterator[Line]:
    groups: dict[tuple[int, str], list[Finding]] = {}
    for one in result.findings:
        groups.setdefault((one.family, one.id), []).append(one)
    for group in groups.values():
        yield from _block(group, result)
        yield [("", "")]
    yield [("bold", summary(result))]


def summary(result: Result) -> str:
    """Return the numbers of findings and of undecided rules."""
    undecided = len(result.undecided)
    words = [f"{len(result.proved)} proved", f"{len(result.advice)} advice"]
    return ", ".join([*words, f"{undecided} rule{'' if undecided == 1 else 's'} undecided"])


def _block(group: list[Finding], result: Result) -> Iterator[Line]:
    """Return what was found about a rule, chain or policy."""
    text = result.text(group[0].family, group[0].id)
    place = _place(group[0], result)
    yield [("bold", f"{place}: "), (RULE, text)] if text else [("bold", place)]
    shown: list[str] = []
    for one in group:
        yield [("", "  "), (COLOURS[one.severity], one.message)]
        for id in one.by if one.by != shown else ():
            yield [("dim", f"    {_short(id, one.id)}  "), (RULE, result.text(one.family, id))]
        if one.advice:
            yield [("", "  "), ("", one.advice)]
        shown = one.by


def _place(one: Finding, result: Result) -> str:
    place = _named(one)
    if len(result.reports) > 1:
        place = f"IPv{one.family} {place}"
    return f"{result.name}:{result.line(one.id)}: {place}" if result.name else place


def _named(one: Finding) -> str:
    table, chain, number = parts(one.id)
    return f"{table} {chain} {number}" if chain else f"{table} {number}"


def _short(id: str, seen_from: str) -> str:
    table, chain, number = parts(id)
    if (table, chain) == parts(seen_from)[:2]:
        return number
    return f"{chain} {number}" if table == parts(seen_from)[0] else f"{table} {chain} {number}"


# --- JSON


def _json(result: Result) -> str:
    found = {
        "version": VERSION,
        "rules": [_status(one) for one in result.rules],
        "policies": [_status(one) for one in result.policies],
        "findings": [
            {
                "family": one.family, "code": one.code, "id": one.id, "proven": one.is_proven,
                "severity": one.severity, "message": one.message, "by": one.by,
            }
            for one in result.findings
        ],
    }  # fmt: skip
    return json.dumps(found, indent=2) + "\n"


def _status(one: Status) -> dict[str, Any]:
    found: dict[str, Any] = {"family": one.family, "id": one.id, "text": one.text, "status": one.status}
    if one.status == DEAD:
        found |= {"reason": one.reason, "by": one.by}
        if one.but_short:
            found["except"] = "packets too short for the header of their protocol"
    elif one.status == LIVE:
        found["packet"] = _packet(one.packet or {})
    elif one.status == UNKNOWN:
        found["because"] = one.because
    if one.redundant:
        found["redundant"] = True
    if one.duplicate_of:
        found["duplicate_of"] = one.duplicate_of
    return found


def _packet(packet: dict[str, Any]) -> dict[str, Any]:
    return {**packet, "at": clock_text(packet["at"])} if "at" in packet else packet


# --- other programs


def _github(result: Result) -> str:
    lines = []
    for one in result.findings:
        kind = "error" if one.is_proven and one.severity == HIGH else "warning" if one.severity != INFO else "notice"
        file, line = (result.name, result.line(one.id)) if result.name else (None, None)
        lines.append(annotation(kind, f"{_named(one)}: {one.message}", file, line, title=one.code))
    return "".join(f"{line}\n" for line in [*lines, summary(result)])


def _sarif(result: Result) -> str:
    codes = sorted({one.code for one in result.findings})
    found = {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "iptables-py", "rules": [{"id": code} for code in codes]}},
                "results": [_sarif_result(one, result) for one in result.findings],
            }
        ],
    }
    return json.dumps(found, indent=2) + "\n"


def _uri(path: str) -> str:
    """Return the URI of a file, relative if the path is."""
    return f"{'file://' if path.startswith('/') else ''}{quote(encoded(path))}"


def _sarif_result(one: Finding, result: Result) -> dict[str, Any]:
    place: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": one.id}]}
    if result.name:
        region = {"startLine": result.line(one.id)}
        place["physicalLocation"] = {"artifactLocation": {"uri": _uri(result.name)}, "region": region}
    level = LEVELS[one.severity] if one.is_proven else "note"
    text = f"{_named(one)}: {one.message}"
    return {"ruleId": one.code, "level": level, "message": {"text": text}, "locations": [place]}
