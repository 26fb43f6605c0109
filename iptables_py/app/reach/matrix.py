"""The table of sources and services that --matrix prints."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from iptables_py.analysis.reach.question import Asked
from iptables_py.analysis.reach.table import rows
from iptables_py.app.find.values import BadValue
from iptables_py.app.reach import formats, wording
from iptables_py.app.reach.values import ranges_of
from iptables_py.app.terminal import printed, visible
from iptables_py.app.wrapping import cells, padded
from iptables_py.extensions.shared.packetsets import (
    DESTINATION_PORT,
    PROTOCOL,
    SIZES,
    PacketSet,
    one,
    united,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.analysis.reach.question import Question
    from iptables_py.app.reach.answering import Answer, Answering
    from iptables_py.app.reach.asking import Given
    from iptables_py.app.wrapping import Line
    from iptables_py.extensions.shared.packetsets import Ranges

GAP = "  "
NO_PORT = one(SIZES[DESTINATION_PORT] + 1)


@dataclass(frozen=True, slots=True)
class Service:
    """A column: a protocol, and a port, a range of ports or the name of a service, "" for all packets of it."""

    name: str
    protocol: str
    port: str

    def fields(self, family: int) -> dict[str, Ranges]:
        """Return the values of packets to the service. Raise BadValue."""
        found = {PROTOCOL: ranges_of(PROTOCOL, self.protocol, family)}
        return {**found, DESTINATION_PORT: ranges_of(DESTINATION_PORT, self.port, family)} if self.port else found


@dataclass(frozen=True, slots=True)
class Row:
    """Sources, and the answer about them for each service."""

    cells: list[Answer]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows on one path."""

    family: int
    path: str
    services: list[Service]
    rows: list[Row]


def services_of(text: str) -> list[Service]:
    """Return the services that --matrix lists: 22, https, udp/53, 1024-65535, icmp. Raise UsageError."""
    found = []
    for word in text.split(","):
        first, slash, rest = word.partition("/")
        try:
            if slash or not word:
                service = Service(word, first, rest)
            else:
                try:
                    service = Service(word, "tcp", word)
                    service.fields(4)
                except BadValue:
                    service = Service(word, word, "")
            service.fields(4)
        except BadValue as error:
            reason = visible(str(error)) if slash else f'unknown service "{visible(word)}"'
            raise click.UsageError(f"--matrix: {reason}; write services such as 22,https,udp/53,icmp") from None
        found.append(service)
    return found


def fields_of(services: Sequence[Service], family: int) -> dict[str, Ranges]:
    """Return the fields of packets to any of the services."""
    each = [service.fields(family) for service in services]
    return {
        name: united(tuple(pair for fields in each for pair in fields.get(name, rest)))
        for name, rest in ((PROTOCOL, ()), (DESTINATION_PORT, NO_PORT))
    }


def tables(answering: Answering, question: Question, services: list[Service]) -> list[Table]:
    """Return a table for each path of the question."""
    each = [service.fields(question.family) for service in services]
    asked = Asked(answering.model, question, parts=[PacketSet([fields], []) for fields in each])
    return [
        Table(question.family, path, services, [
            Row([answering.answer(asked, cell, cell.box) for cell in row.cells]) for row in rows(asked, path, each)
        ])
        for path in question.paths
    ]  # fmt: skip


def as_text(found: Sequence[Table], heading: str) -> bytes:
    """Return the tables with a line for each row; `heading` says which packets they are about."""
    return printed(_lines(found, heading))


def _lines(found: Sequence[Table], heading: str) -> Iterator[Line]:
    families = {table.family for table in found}
    for at, table in enumerate(found):
        if at:
            yield [("", "")]
        title = f"{wording.PATHS[table.path]}, {heading}"
        yield [("bold", f"IPv{table.family}, {title}:" if len(families) > 1 else f"{title}:")]
        names = [wording.sources(row.cells[0].exact) for row in table.rows]
        first = max(map(cells, ["sources", *names]))
        widths = [max(cells(service.name), len("depends")) for service in table.services]
        head = [padded(service.name, width) for service, width in zip(table.services, widths, strict=True)]
        yield [("dim", GAP.join(["", padded("sources", first), *head]).rstrip())]
        for name, row in zip(names, table.rows, strict=True):
            line = [("", f"{GAP}{padded(name, first)}")]
            for cell, width in zip(row.cells, widths, strict=True):
                line += [("", GAP), (wording.COLOURS[cell.verdict], padded(cell.verdict, width))]
            yield line


def as_json(found: Sequence[Table], asked: Given, source: str | None, taken: dict[str, list[str]]) -> bytes:
    """Return the tables as one JSON object, see docs/json.md."""
    whole = {
        "version": formats.VERSION,
        "rules": source,
        "question": asked.expression,
        "assumed": taken,
        "tables": [
            {
                "family": table.family,
                "path": table.path,
                "services": [service.name for service in table.services],
                "rows": [_row(row) for row in table.rows],
            }
            for table in found
        ],
    }
    return json.dumps(whole, indent=2).encode() + b"\n"


def _row(row: Row) -> dict[str, Any]:
    first = row.cells[0].exact
    found: dict[str, Any] = {"sources": first.sources}
    if first.arriving:
        found["in"] = first.arriving
    return {**found, "cells": [formats.decision(cell) for cell in row.cells]}
