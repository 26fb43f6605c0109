"""A host description for people: plain text, the same with coloured headings on a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from iptables_py.app.hostfile import HostDescription, family_of, family_of_rule, working
from iptables_py.app.hostsettings import default_of
from iptables_py.app.rulesets import name_of
from iptables_py.app.scenarios.scenario import policy_rule, table_number
from iptables_py.app.terminal import printed_rows, visible
from iptables_py.engine.routes import HERE, LOCAL, MAIN, TABLES, Router

Table = dict[str, Any]
NAMES = {number: name for name, number in TABLES.items()}
INDENT = "  "
PRIORITY = re.compile(r" *\b(?:priority|pref|preference|prio) +\S+")


def report(path: str, host: HostDescription) -> bytes:
    """Return the description of a host, read from a file, as text."""
    styles = (("" if line.startswith(INDENT) else "bold", visible(line)) for line in _lines(path, host))
    return printed_rows((([], [], [piece]) for piece in styles), None)


def _lines(path: str, host: HostDescription) -> Iterator[str]:
    yield f"host {name_of(path)}"
    words = {True: "forwarded", False: "not forwarded"}
    yield from (f"{INDENT}IPv{family} packets are {words[host.forwards(family)]}" for family in (4, 6))
    yield from _section("interfaces", map(_interface, _with_down(host.interfaces)))
    for family in (4, 6):
        for table in sorted(_tables(host, family), reverse=True):
            routes = [one for one in host.routes if (family_of(one), _table(one)) == (family, table)]
            yield from _section(f"IPv{family} routes, table {NAMES.get(table, table)}", map(_route, routes))
    if any(one.get("addresses") for one in host.interfaces):
        yield f"{INDENT}(and those that come with the addresses)"
    for family in (4, 6):
        if any(family_of_rule(one) == family for one in host.rules):
            yield from _section(f"IPv{family} rules", _rules(host, family))
    yield from _section("listening sockets", map(_listener, host.listeners))
    yield from _section("settings", (f"{name} = {value}{_remark(name, value)}" for name, value in host.sysctls.items()))
    yield from _section("left out", host.left_out)


def _section(title: str, lines: Any) -> Iterator[str]:
    found = [f"{INDENT}{line}" for line in lines]
    if found:
        yield from (title, *found)


def _with_down(interfaces: list[Table]) -> list[Table]:
    up = working(interfaces)
    return [{**one, "up": one["name"] in up} for one in interfaces]


def _interface(one: Table) -> str:
    parts = [one["name"], *([f"of {one['parent']}"] if one.get("parent") else [])]
    parts += [f"({one['kind']})"] if one.get("kind") else []
    parts += one.get("addresses", [])
    parts += [f"{key} {one[key]}" for key in ("mtu", "mac", "group") if one.get(key)]
    parts += [f"ports {', '.join(one['ports'])}"] if one.get("ports") else []
    return " ".join([*parts, *([] if one["up"] else ["DOWN"])])


def _table(route: Table) -> int:
    return table_number(route.get("table", LOCAL if route.get("type") == HERE else MAIN), "")


def _tables(host: HostDescription, family: int) -> set[int]:
    return {_table(one) for one in host.routes if family_of(one) == family}


def _route(one: Table) -> str:
    words = [one["type"]] if "type" in one else []
    words.append(one["to"])
    keys = ("via", "dev", "src", "metric", "realms", "tos", "mtu", "advmss", "scope")
    return " ".join(words + [f"{key} {one[key]}" for key in keys if key in one])


def _rules(host: HostDescription, family: int) -> Iterator[str]:
    """Yield the rules in the order in which they are asked, with the kernel's own."""
    router = Router(family)
    found = [(one.priority, f"from all lookup {NAMES[int(one.action)]}") for one in router.rules]
    for text in host.scenario_host(family)["rules"]:
        rule = policy_rule(router, text, "")
        router.add_rule(rule)
        found.append((rule.priority, PRIORITY.sub("", text)))
    yield from (f"{priority}: {text}" for priority, text in sorted(found, key=lambda one: one[0]))


def _listener(one: Table) -> str:
    more = [f"mark {one['mark']}"] if one.get("mark") else []
    more += ["transparent"] if one.get("transparent") else []
    return " ".join([one["proto"], str(one["port"]), *([one["addr"]] if "addr" in one else []), *more])


def _remark(name: str, value: int) -> str:
    default = default_of(name)
    return "" if default in (None, value) else f" (default {default})"
