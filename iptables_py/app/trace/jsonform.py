"""Traces as JSON: see docs/json.md."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iptables_py.app.scenarios.answers import fields_of
from iptables_py.app.trace.sentence import NO_REPLY, sentence
from iptables_py.app.trace.translations import translation_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.fates import Frames
    from iptables_py.app.trace.decision import Decision
    from iptables_py.app.trace.run import Run
    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.outcomes import Outcome

VERSION = 1


def as_json(outcomes: Sequence[Outcome[Run]], host: dict[str, Any]) -> bytes:
    """Return the traces of all outcomes as one line of JSON."""
    found = {"version": VERSION, "host": host, "outcomes": [_outcome(one) for one in outcomes]}
    return json.dumps(found).encode() + b"\n"


def _outcome(outcome: Outcome[Run]) -> dict[str, Any]:
    found: dict[str, Any] = {"probability": str(outcome.probability), "share": float(outcome.probability)}
    if outcome.assumed:
        found["assumed"] = [{"cause": cause, "answer": answer} for cause, answer in outcome.assumed]
    if outcome.examples:
        found["examples"] = True
    run = outcome.value
    return found | {"packets": [packet_object(*one) for one in zip(run.traced, run.notes, strict=True)]}


def packet_object(traced: Traced | None, notes: list[dict[str, str]]) -> dict[str, Any]:
    """Return one packet as an object; None is a reply that nothing was there to send."""
    if traced is None:
        return {"packet": "reply", "verdict": "skipped", "sentence": NO_REPLY}
    found: dict[str, Any] = {"packet": traced.text, "verdict": traced.verdict, "sentence": sentence(traced)}
    found["decided_by"] = _decision(traced.decision)
    found["translation"] = translation_of(traced)
    fate = traced.fate
    found |= {"out": _frames(fate.out), "delivered": _frames(fate.delivered), "answers": _frames(fate.answers)}
    if fate.error:
        found["error"] = fate.error
    if traced.cause:
        found["cause"] = traced.cause
    if traced.logs:
        found["log"] = list(traced.logs)
    if traced.assumed:
        found["assumed"] = list(traced.assumed)
    return found | {"surprises": notes, "way": traced.way, "others": traced.others}


def _frames(frames: Frames) -> list[dict[str, Any]]:
    return [{"interface": interface.name, **fields_of(packet)} for interface, packet in frames]


def _decision(decision: Decision | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    if decision.cause:
        return {"cause": decision.cause}
    where: dict[str, Any] = {"table": decision.table, "chain": decision.chain}
    if decision.rule is None:
        return where | {"policy": decision.text}
    where |= {"rule": decision.rule, "text": decision.text}
    return where | {"match": decision.match} if decision.match else where
