"""What the options of targets say: as text, and the values that they give to fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.extensions.shared.packetsets import COUNTS, TOS

if TYPE_CHECKING:
    from iptables_py.rules.rule import Use


def with_options(target: Use) -> str:
    """Return a target with its options."""
    return f"{target.name}{target.module.save(target)}"


def in_one_form(target: Use) -> str:
    """Return a text that is the same for targets with other names that do the same, "" if there is none."""
    if target.name == "NOTRACK":
        return "CT --notrack"
    values = target.module.sets(target) if target.name in ("TOS", "DSCP") else None
    return f"TOS {values[TOS]}" if values else ""


def fixed_by(target: Use | None) -> dict[str, int]:
    """Return the fields to which a translation gives one value."""
    if target and target.name == "REDIRECT":
        ports = target.values.get("to-ports")
        return {"dport": ports[0]} if ports and ports[0] == ports[1] else {}
    if not target or target.name not in ("DNAT", "SNAT"):
        return {}
    side = "dst" if target.name == "DNAT" else "src"
    addresses, ports = target.values["to-destination" if side == "dst" else "to-source"]
    found = {}
    if addresses and addresses[0] == addresses[1]:
        found[side] = addresses[0]
    if ports and ports[0] == ports[1]:
        found["dport" if side == "dst" else "sport"] = ports[0]
    return found


def set_by(target: Use | None) -> dict[str, int]:
    """Return the fields to which a target gives one value, but for the mark."""
    box = (target.module.sets(target) if target else None) or {}
    return {key: first for key, ((first, end), *more) in box.items() if key in COUNTS and not more and end - first == 1}
