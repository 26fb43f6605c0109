"""Policy rules, from what `ip rule` says."""

from __future__ import annotations

from typing import Any

from iptables_py.app.scenarios.scenario import table_number

Row = dict[str, Any]
KERNEL_S = {
    4: ((0, "from all lookup 255"), (32766, "from all lookup 254"), (32767, "from all lookup 253")),
    6: ((0, "from all lookup 255"), (32766, "from all lookup 254")),
}
ACTIONS = {"6": "blackhole", "7": "unreachable", "8": "prohibit"}
SILENT = {"protocol", "iif_detached", "oif_detached"}  # keys that change nothing
READ = {
    "priority", "not", "src", "srclen", "dst", "dstlen", "fwmark", "fwmask", "tos", "iif", "oif", "table", "action",
    "suppress_prefixlen",
}  # fmt: skip


def rules(family: int, rows: list[Row], left_out: list[str]) -> list[Row]:
    """Return the policy rules but for the kernel's own. What can't be said is added to `left_out`."""
    missing = list(KERNEL_S[family])
    found: list[Row] = []
    for row in rows:
        text = _text(row)
        own = row["priority"], text
        if own in missing:
            missing.remove(own)
        elif not _can_be_said(row):
            more = "".join(f" {key} {row[key]}" for key in sorted(row.keys() - READ - SILENT))
            left_out.append(f"IPv{family} rule {row['priority']}: {text}{more}")
        else:
            found.append({"text": f"{text} priority {row['priority']}"} | ({"family": 6} if family == 6 else {}))
    left_out += [f"IPv{family} rule {priority}: {text}, which this host does not have" for priority, text in missing]
    return found


def _can_be_said(row: Row) -> bool:
    """Return whether a rule has only what the description can have, and either a table or an action."""
    action = row.get("action")
    is_known = action is None or str(action) in (*ACTIONS, *ACTIONS.values())
    return not row.keys() - READ - SILENT and is_known and ("table" in row) != ("action" in row)


def _text(row: Row) -> str:
    words = ["not"] if "not" in row else []
    for key, word in (("src", "from"), ("dst", "to")):
        if key in row and (key == "src" or row[key] != "all"):
            words += [word, f"{row[key]}/{row[f'{key}len']}" if f"{key}len" in row else row[key]]
    if "fwmark" in row:
        words += ["fwmark", row["fwmark"] + (f"/{row['fwmask']}" if "fwmask" in row else "")]
    words += [word for key in ("tos", "iif", "oif") if key in row for word in (key, row[key])]
    if "table" in row:
        words += ["lookup", str(table_number(row["table"], ""))]
    if "suppress_prefixlen" in row:
        words += ["suppress_prefixlength", str(row["suppress_prefixlen"])]
    words += [ACTIONS.get(row["action"], str(row["action"]))] if "action" in row else []
    return " ".join(words)
