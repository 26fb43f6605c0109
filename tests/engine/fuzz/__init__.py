"""Random scenarios for the engine, by seed: a host, rules and packets that the kernel can be asked about.

Nothing in them is random in the kernel, so that its answers can be compared.
"""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import (
    bridges,
    errormessages,
    fragments,
    loglines,
    numbers,
    proxies,
    refusals,
    routing,
    sctp,
    targets,
    timeouts,
    translation,
    vocabulary,
    zones,
)
from tests.engine.fuzz.draw import Draw

KINDS = {
    "tcp": numbers.scenario,
    "sctp": sctp.scenario,
    "errors": errormessages.scenario,
    "fragments": fragments.scenario,
    "nat": translation.scenario,
    "routing": routing.scenario,
    "bridges": bridges.scenario,
    "targets": targets.scenario,
    "zones": zones.scenario,
    "proxies": proxies.scenario,
    "timeouts": timeouts.scenario,
    "refusals": refusals.scenario,
    "loglines": loglines.scenario,
    "vocabulary": vocabulary.scenario,
}


def scenario(seed: int, family: int | None = None, kind: str | None = None) -> dict[str, Any]:
    """Return the scenario of a seed: of any family and kind, unless these are given."""
    draw = Draw(f"{seed} {family} {kind}", family)
    kind = kind or draw.choice(sorted(KINDS))
    found = KINDS[kind](draw)
    return {"name": f"{kind}-{seed}", "family": draw.family, **found}
