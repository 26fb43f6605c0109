"""The formats of answers: text and JSON."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from iptables_py.app.reach import wording
from iptables_py.app.terminal import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from iptables_py.app.reach.answering import Answer
    from iptables_py.app.reach.asking import Given
    from iptables_py.app.wrapping import Line

    Texts = Mapping[int, Callable[[str], str]]

VERSION = 1
INDENT = "  "


def as_text(answers: Sequence[Answer], heading: str, texts: Texts) -> bytes:
    """Return a section for each path: for packets that no line before is about, each line has what decides.

    texts: the texts of rules, by family
    """
    return printed(_lines(answers, heading, texts))


def _lines(answers: Sequence[Answer], heading: str, texts: Texts) -> Iterator[Line]:
    families = {one.family for one in answers}
    for at, ((family, path), section) in enumerate(groupby(answers, lambda one: (one.family, one.path))):
        if at:
            yield [("", "")]
        title = f"IPv{family}, {wording.PATHS[path]}" if len(families) > 1 else wording.PATHS[path]
        yield [("bold", f"{title}, {heading}:")]
        blocks = [[*block] for _, block in groupby(section, lambda one: (one.verdict, one.ids, one.because))]
        for number, block in enumerate(blocks, 1):
            is_rest = number == len(blocks) > 1
            what = "everything else" if is_rest else _joined([wording.described(one.said) for one in block if one.said])
            done = wording.verdict(block[0], texts[family])
            word, _, rest = done.partition(" ")
            yield [("", f"{INDENT}{what}: "), (wording.COLOURS[block[0].verdict], word), ("", f" {rest}")]


def _joined(names: list[str]) -> str:
    if len(names) <= wording.MOST_NAMED:
        return "; ".join(names)
    return f"{'; '.join(names[: wording.MOST_NAMED])}; and {len(names) - wording.MOST_NAMED} more groups"


def as_json(answers: Sequence[Answer], asked: Given, source: str | None, taken: dict[str, list[str]]) -> bytes:
    """Return the answers as one JSON object, see docs/json.md; `taken` is what was taken for granted."""
    whole = {
        "version": VERSION,
        "rules": source,
        "question": asked.expression,
        "assumed": taken,
        "groups": [group(one) for one in answers],
    }
    return json.dumps(whole, indent=2).encode() + b"\n"


def group(one: Answer) -> dict[str, Any]:
    """Return an answer as JSON."""
    packets = one.exact
    found: dict[str, Any] = {
        "family": one.family, "path": one.path, "sources": packets.sources, "services": packets.services,
        "destinations": packets.destinations,
    }  # fmt: skip
    for key, names in (("in", packets.arriving), ("out", packets.leaving), *packets.where.items()):
        if names:
            found[key] = names
    return found | decision(one)


def decision(one: Answer) -> dict[str, Any]:
    """Return what becomes of packets as JSON, with one of them."""
    found: dict[str, Any] = {"verdict": one.verdict, "id": one.ids[0] if len(one.ids) == 1 else None}
    if len(one.kinds) > 1:
        found["may"] = one.kinds
    if len(one.ids) > 1:
        found["ids"] = one.ids
    if one.because:
        found["because"] = one.because
    if one.packet:
        found["packet"] = one.packet
    return found
