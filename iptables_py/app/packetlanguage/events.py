"""What a text in the packet language says: packets, replies and pauses. And its errors."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

import click

from iptables_py.app.excerpt import excerpt
from iptables_py.app.terminal import visible
from iptables_py.values.text import encoded

LONGEST = 40  # characters of a word that an error repeats


def family_of(fields: dict[str, Any]) -> int:
    """Return the family of a packet with these fields, 4 or 6."""
    return 6 if ":" in fields["src"] else 4


@dataclass(frozen=True, slots=True)
class PacketEvent:
    """A packet.

    fields: those of a packet in a scenario, and `ctstate`. A port "*" is any free port.
    text, line: its words and where they are
    """

    fields: dict[str, Any]
    text: str
    line: int

    @property
    def family(self) -> int:
        """The family, 4 or 6."""
        return family_of(self.fields)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to the last packet; `fields` are only those that the text gives."""

    fields: dict[str, Any]
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class After:
    """A pause before the next packet."""

    milliseconds: int
    text: str
    line: int


Event = PacketEvent | Reply | After


class BadPacket(click.UsageError):
    """A text that can't be read: one line with place and reason. `more` has the text, and a caret under the place."""

    def __init__(self, source: str, line: int, at: int, reason: str, text: str) -> None:
        place = f"{source}:{line}:{at + 1}" if source else f"line {line}, column {at + 1}"
        super().__init__(os.fsdecode(encoded(visible(f"{place}: {reason}"))))
        self.more = f"{excerpt(text, at)}\n" if text.strip() else ""


class BadValue(Exception):
    """A value that a packet can't have.

    offset: the place in the value
    field: the field whose value it is, if that is found out only when the packet is complete
    """

    def __init__(self, reason: str, offset: int = 0, field: str = "") -> None:
        super().__init__(reason)
        self.offset = offset
        self.field = field


def quoted(text: str) -> str:
    """Return a word of the user in quotation marks, shortened if it is long."""
    return f'"{text if len(text) <= LONGEST else text[:LONGEST] + "..."}"'
