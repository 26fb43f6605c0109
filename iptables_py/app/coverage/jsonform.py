"""Coverage as plain values for JSON, as docs/json.md describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iptables_py.app.coverage.coverage import Chain, Coverage, Ruleset, Share, Table


def as_values(coverage: Coverage) -> dict[str, Any]:
    """Return the shares of all, of each ruleset, table and chain, and the packets of each rule and policy."""
    return {**_share(coverage.share), "rulesets": [_ruleset(ruleset) for ruleset in coverage.rulesets]}


def _share(share: Share) -> dict[str, Any]:
    return {"reached": share.reached, "all": share.all, "percent": share.percent}


def _ruleset(ruleset: Ruleset) -> dict[str, Any]:
    number, of = ruleset.variant
    return {
        "rules": ruleset.source,
        "family": ruleset.family,
        "variant": number,
        "variants": of,
        **_share(ruleset.share),
        "tables": [_table(table) for table in ruleset.tables],
    }


def _table(table: Table) -> dict[str, Any]:
    return {"table": table.name, **_share(table.share), "chains": [_chain(chain) for chain in table.chains]}


def _chain(chain: Chain) -> dict[str, Any]:
    counts = chain.counts
    policy = {"policy": counts.policy, "packets": counts.packets, "reached": bool(counts.packets)}
    return {
        "chain": chain.name,
        **_share(chain.share),
        "entered": chain.is_entered,
        "references": len(chain.jumps),
        "policy": None if counts.policy is None else policy,
        "rules": [
            {"number": number, "packets": rule.packets, "reached": bool(rule.packets), "rule": rule.text}
            for number, rule in enumerate(counts.rules, 1)
        ],
    }
