"""The formats of a comparison of what rulesets do: text, JSON, annotations of GitHub, and Markdown for a comment."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.clock import clock_text
from iptables_py.analysis.semantic.answer import SHORT_PACKETS
from iptables_py.analysis.semantic.outcomes import ANSWERED, CLOSED, MARKED, OPENED, TRANSLATED
from iptables_py.app.annotations import annotation
from iptables_py.app.check.confirming import fields_of
from iptables_py.app.packetlanguage.writing import written as packet_text
from iptables_py.app.places import Places
from iptables_py.app.rulesets import rules_in
from iptables_py.app.semantic.comparing import DIFFERENT, EQUAL
from iptables_py.app.terminal import printed, visible
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.semantic.comparing import Found, Result
    from iptables_py.app.semantic.fate import Fate
    from iptables_py.app.wrapping import Line

VERSION = 1
HEADINGS = {
    OPENED: "now accepted",
    CLOSED: "no longer accepted",
    ANSWERED: "rejected in another way",
    TRANSLATED: "translated differently",
    MARKED: "marked differently",
}
ALTERED = "changed differently"
REJECT = "REJECT"
COLOURS = {"ACCEPT": "green", "DROP": "red", "REJECT": "red"}
ORDINALS = {1: "st", 2: "nd", 3: "rd"}


def written(form: str, result: Result) -> bytes:
    """Return the result in a format."""
    if form == "text":
        return printed(_lines(result))
    return encoded({"json": _json, "github": _github, "markdown": _markdown}[form](result))


def summary(result: Result) -> str:
    """Return the result in one line."""
    count = len(result.differences)
    if result.result == DIFFERENT:
        number = f"{count} difference{'s' if count > 1 else ''}"
        rest = f", not all were looked for: {result.ended}" if result.ended else ""
        return f"different: {'at least ' * bool(rest)}{number}{rest}"
    if result.result == EQUAL:
        return f"equal: every packet is treated the same{_except(result)}"
    return "unknown: no packet was found that is treated differently, but not all packets could be decided"


def _except(result: Result) -> str:
    return f", except {SHORT_PACKETS}" if result.but_short else ""


# --- text


def _lines(result: Result) -> Iterator[Line]:
    for one in result.differences:
        yield from _block(one, Sides(result, one.family), len(result.sides) > 1)
        yield [("", "")]
    summed_up, *causes = _end(result)
    yield [("bold", summed_up)]
    yield from ([("", cause)] for cause in causes)


def _end(result: Result) -> list[str]:
    return [summary(result), *(visible(f"  not known: {cause}") for cause in _causes(result))]


def _causes(result: Result) -> list[str]:
    """Return what is not known, each with its rule."""
    return [f"{cause['id'].replace('/', ' ')}: {cause['match']}".removeprefix(": ") for cause in result.causes]


def _block(one: Found, sides: Sides, is_one_of_two: bool) -> Iterator[Line]:
    family = f"IPv{one.family}: " if is_one_of_two else ""
    yield [("bold", f"{family}{heading(one)}: {one.shape}")]
    yield [("", "  for example  "), ("", example(one))]
    for at, (name, fate) in enumerate((("old", one.old), ("new", one.new))):
        rest = sides.described(at, fate).removeprefix(fate.verdict)
        yield [("", f"  {name}  "), (COLOURS.get(fate.verdict, ""), fate.verdict), ("", rest)]


def heading(one: Found) -> str:
    """Return what differs, and on which path."""
    words = HEADINGS.get(one.kind, ALTERED)
    if one.kind == ANSWERED and (one.old.verdict == REJECT) is not (one.new.verdict == REJECT):
        words = "no longer rejected" if one.old.verdict == REJECT else "now rejected"
    return f"{words} in {one.packet['path']}"


def _packet_text(packet: dict[str, Any], family: int) -> str:
    """Return a packet in the packet language."""
    fields = fields_of(packet, family)
    if fields.get("ctstate") == "NEW":
        del fields["ctstate"]
    if not fields.get("mark", 1):
        del fields["mark"]
    if "payload_hex" in fields:
        fields["payload"] = bytes.fromhex(fields.pop("payload_hex")).decode("latin-1")
    length = f" length {fields.pop('length')}" if "length" in fields else ""
    try:
        text = packet_text(fields) + length
    except ValueError:  # a name that the packet language can't write
        text = " ".join(f"{key} {value}" for key, value in packet.items())
    if packet.get("out") and packet["path"] != "INPUT":
        text += f" (leaves on {packet['out']})"
    return text


def example(one: Found) -> str:
    """Return the packet in the packet language, and which packets must come before it if that matters."""
    text = _packet_text(one.packet, one.family)
    for other, number in one.times.preceding:
        text += f", after {f'{number} of ' * (number > 1)}{_packet_text(other, one.family)}"
    count = one.times.count
    if count > 1:
        end = "th" if count % 100 in (11, 12, 13) else ORDINALS.get(count % 10, "th")
        text += f", the {count}{end} such packet"
        text += ", each from another port" if one.times.has_other_ports else ""
        text += f", {one.times.pause / 1000:g} s after the others" if one.times.pause else ""
    if 0 < one.times.chance < 1:
        text += f", if rules with a probability of at least {one.times.chance:.3g} match"
    return f"{text}, {_moment(one.times.at)}" if one.times.at else text


def _moment(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%a %Y-%m-%d %H:%M:%S UTC")


class Sides:
    """The rules of both sides of a family by their ids, and their places."""

    def __init__(self, result: Result, family: int) -> None:
        self.sides = result.sides[family]
        self.rules = [rules_in(side.store, family) for side in self.sides]

    def described(self, at: int, fate: Fate) -> str:
        """Return what one side did with a packet, and by which rule."""
        words = fate.verdict
        words += f" with {fate.reject}" if fate.reject else ""
        words += f", from {fate.nat[0]} to {fate.nat[1]}" if fate.nat else ""
        words += f", with mark {fate.mark:#x}" if fate.mark else ""
        words += "".join(f", {name} {value}" for name, value in fate.effects if value)
        return f"{words}  by {self.place(at, fate)}{fate.id.replace('/', ' ')}: {self.text(at, fate)}"

    def place(self, at: int, fate: Fate) -> str:
        """Return file and line of a rule, "" without a file."""
        line = self.line(at, fate)
        return f"{self.sides[at].name}:{line}: " if line else ""

    def line(self, at: int, fate: Fate) -> int:
        """Return the line of a rule in its file, 0 without one."""
        source = self.sides[at].source
        if source is None or source.kind is None:
            return 0
        table, chain, number = _parts(fate.id)
        places = Places(source.content)
        rules = self.rules[at].get(table, {}).get(chain)
        if number.isdecimal() and rules:
            return places.rule(table, chain, int(number), len(rules.rules))
        return places.chain(table, chain)

    def text(self, at: int, fate: Fate) -> str:
        """Return the text of a rule, or the policy."""
        table, chain, number = _parts(fate.id)
        found = self.rules[at].get(table, {}).get(chain)
        if not number.isdecimal():
            return found.policy or "" if found else "ACCEPT"
        return found.rules[int(number) - 1] if found else ""


def _parts(id: str) -> tuple[str, str, str]:
    table, _, rest = id.partition("/")
    chain, _, number = rest.rpartition("/")
    return table, chain, number


# --- JSON


def _json(result: Result) -> str:
    found: dict[str, Any] = {"version": VERSION, "result": result.result}
    found["packets"] = [_packet(one) for one in result.differences]
    found["complete"] = not result.ended
    if result.causes:
        found["because"] = result.causes
    if result.result == EQUAL and result.but_short:
        found["except"] = SHORT_PACKETS
    return json.dumps(found, indent=2) + "\n"


def _packet(one: Found) -> dict[str, Any]:
    found: dict[str, Any] = {"family": one.family, "packet": one.packet}
    found |= {"old": _fate(one.old), "new": _fate(one.new)}
    if one.times.count > 1:
        found["times"] = one.times.count
        found |= {"pause": one.times.pause} if one.times.pause else {}
        found |= {"other_ports": True} if one.times.has_other_ports else {}
    if one.times.preceding:
        found["after"] = [{"packet": packet, "times": number} for packet, number in one.times.preceding]
    if 0 < one.times.chance < 1:
        found["chance"] = one.times.chance
    if one.times.at:
        found["at"] = clock_text(one.times.at)
    return found | {"difference": heading(one), "shape": one.shape}


def _fate(fate: Fate) -> dict[str, Any]:
    found: dict[str, Any] = {"verdict": fate.verdict, "id": fate.id}
    if fate.reject:
        found["reject"] = fate.reject
    if fate.nat:
        found["translated"] = {"source": fate.nat[0], "destination": fate.nat[1]}
    if fate.verdict == "ACCEPT":
        found["mark"] = fate.mark
    return found | {name: value for name, value in fate.effects if value}


# --- CI


def _github(result: Result) -> str:
    lines = []
    for one in result.differences:
        sides = Sides(result, one.family)
        at = next((side for side in (1, 0) if sides.line(side, (one.old, one.new)[side])), 1)
        fate = (one.old, one.new)[at]
        line = sides.line(at, fate)
        file = sides.sides[at].name if line else None
        message = "\n".join([
            f"{heading(one)}: {one.shape}",
            f"for example {example(one)}",
            f"old: {sides.described(0, one.old)}",
            f"new: {sides.described(1, one.new)}",
        ])
        kind = "error" if one.kind == OPENED else "warning"
        lines.append(annotation(kind, visible_lines(message), file, line or None, title=heading(one)))
    return "".join(f"{line}\n" for line in [*lines, *_end(result)])


def visible_lines(text: str) -> str:
    """Return lines with control characters shown."""
    return "\n".join(visible(line) for line in text.split("\n"))


def _markdown(result: Result) -> str:
    lines = [f"**iptables-py**: {_escaped(summary(result))}", ""]
    for one in result.differences:
        sides = Sides(result, one.family)
        lines += [f"#### {heading(one)[0].upper()}{heading(one)[1:]}: {_escaped(one.shape)}", ""]
        lines += ["```text", f"example  {example(one)}"]  # no line of it begins with ```
        lines += [f"old      {sides.described(0, one.old)}", f"new      {sides.described(1, one.new)}", "```", ""]
    lines += [f"- not known: {_escaped(cause)}" for cause in _causes(result)]
    return "".join(f"{visible(line)}\n" for line in lines)


def _escaped(text: str) -> str:
    return "".join(f"\\{character}" if character in "\\`*_{}[]<>#|!@" else character for character in text)
