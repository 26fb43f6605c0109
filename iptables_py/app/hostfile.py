"""The description of a host in a TOML file: interfaces, routes, policy rules, settings, listening sockets."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import click

from iptables_py.app import hostkeys
from iptables_py.app.hostsettings import CONF, FORWARDING
from iptables_py.app.rulesets import name_of, read_file
from iptables_py.app.scenarios.scenario import host_of, network
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.terminal import visible
from iptables_py.app.tomlplaces import Path, place_of, syntax_place
from iptables_py.hints.phrases import near
from iptables_py.store.directory import state_directory
from iptables_py.values.text import encoded

Table = dict[str, Any]
Numbered = list[tuple[int, Any]]  # values with their indices in the file
FILE = "host.toml"  # in the state directory
VERSION = 1

# The kernel's defaults that differ from those of a scenario. `all` and the interface both count: the larger one wins.
DEFAULTS = dict.fromkeys((f"{CONF}all.send_redirects", f"{CONF}default.send_redirects"), 1)


class BadHost(click.UsageError):
    """A host description that can't be used; the message is one line with file, line, column, cause and way out."""

    more = ""  # lines to print after the message

    def __init__(self, source: str, place: tuple[int, int], what: str, way_out: str) -> None:
        line = visible(f"{name_of(source)}:{place[0]}:{place[1]}: {what}: {way_out}")
        super().__init__(os.fsdecode(encoded(line)))


@dataclass(frozen=True)
class HostDescription:
    """A host, as docs/host.md describes it.

    interfaces, routes, rules, listeners: the tables of the file, in its order
    forward: whether packets are forwarded, by family; a family may be missing
    sysctls: values by name
    left_out: what the real host has and this description can't have, one line each
    """

    interfaces: list[Table] = field(default_factory=list)
    routes: list[Table] = field(default_factory=list)
    rules: list[Table] = field(default_factory=list)
    listeners: list[Table] = field(default_factory=list)
    forward: dict[int, bool] = field(default_factory=dict)
    sysctls: dict[str, int] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def forwards(self, family: int) -> bool:
        """Return whether packets of the family are forwarded."""
        return bool(self.sysctls.get(FORWARDING[family], self.forward.get(family, False)))

    def scenario_host(self, family: int) -> Table:
        """Return the host of a scenario: the part of this host that concerns packets of one family.

        Interfaces that are down take no part, nor do their routes; but their addresses are those of this host. Settings
        that are not said have the kernel's defaults.
        """
        up = working(self.interfaces)
        parts = {key: [value for _, value in found] for key, found in self.numbered(family).items()}
        asleep = [text for one in self.interfaces if one["name"] not in up for text in _addresses(one, family)]
        if asleep:
            parts["lo_addresses"] = [text.partition(" ")[0].partition("/")[0] for text in asleep]
        return {**parts, "ip_forward": int(self.forwards(family)), "sysctls": DEFAULTS | self.sysctls}

    def numbered(self, family: int) -> dict[str, Numbered]:
        """Return the lists of a scenario's host, each element with its index in this description."""
        up = working(self.interfaces)
        return {
            "interfaces": [
                (at, _scenario_interface(one, family, up))
                for at, one in enumerate(self.interfaces)
                if one["name"] in up
            ],
            "routes": [
                (at, {"dst" if key == "to" else key: value for key, value in one.items() if key != "family"})
                for at, one in enumerate(self.routes)
                if family_of(one) == family and one.get("dev", "lo") in up | {"lo"}
            ],
            "rules": [(at, one["text"]) for at, one in enumerate(self.rules) if family_of_rule(one) == family],
            "listen": [
                (at, one)
                for at, one in enumerate(self.listeners)
                if "addr" not in one or (":" in one["addr"]) == (family == 6)
            ],
        }


def working(interfaces: list[Table]) -> set[str]:
    """Return the names of the interfaces on which packets can come and go.

    A port of a bridge that is down is of no use either.
    """
    down = {one["name"] for one in interfaces if not one.get("up", True)}
    ports = {port for one in interfaces if one["name"] in down for port in one.get("ports", [])}
    return {one["name"] for one in interfaces} - down - ports


def _scenario_interface(one: Table, family: int, up: set[str]) -> Table:
    found = {key: one[key] for key in ("name", "mtu", "mac", "group") if key in one}
    addresses = _addresses(one, family)
    bridge = [port for port in one.get("ports", []) if port in up]
    return found | ({"addresses": addresses} if addresses else {}) | ({"bridge": bridge} if bridge else {})


def _addresses(one: Table, family: int) -> list[str]:
    own = () if one["name"] != "lo" else ("127.0.0.1/8", "::1/128", "::1")  # those are always there
    return [text for text in one.get("addresses", []) if (":" in text) == (family == 6) and text not in own]


def family_of(route: Table) -> int:
    """Return the family of a route: as said, or that of its addresses, or 4 like that of `ip route`."""
    texts = [str(route.get(key, "")) for key in ("to", "via", "src")]
    return int(route.get("family", 6 if any(":" in text for text in texts) else 4))


def family_of_rule(rule: Table) -> int:
    """Return the family of a policy rule: as said, or that of its addresses, or 4 like that of `ip rule`."""
    words = str(rule["text"]).split()
    texts = [value for word, value in pairwise(words) if word in ("from", "to")]
    return int(rule.get("family", 6 if any(":" in text for text in texts) else 4))


def stored_path() -> str:
    """Return the path of the stored host description, which may not exist. Raise Problem."""
    return f"{state_directory()}/{FILE}"


def chosen(path: str | None) -> tuple[str, HostDescription] | None:
    """Return the path and content of the description to use: the file named, or the stored one, None without any.

    Raise BadHost, BadFile or Problem.
    """
    if path is None:
        path = stored_path()
        if not os.path.lexists(encoded(path)):
            return None
    return path, read(read_file(path), path)


def read(content: bytes | str, source: str) -> HostDescription:
    """Return the host that a TOML text describes. Raise BadHost, which names the source."""
    text = _decoded(content, source) if isinstance(content, bytes) else content
    text = text.replace("\r\n", "\n")
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, *place = syntax_place(str(error), text)
        raise BadHost(source, (place[0], place[1]), what, "correct the TOML, docs/host.md has an example") from None
    except RecursionError:
        raise BadHost(source, (1, 1), "nested too deeply", "use the form of docs/host.md") from None
    try:
        return described(found)
    except BadScenario as error:
        path = hostkeys.parts(error.path)
        way_out = "give each its own name" if error.reason.startswith("a second ") else _way_out(path)
        raise BadHost(source, place_of(text, path), f"{error.path}: {error.reason}", way_out) from None


def _decoded(content: bytes, source: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        place = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
        raise BadHost(source, place, "no UTF-8", "store the file as UTF-8") from None


def described(found: Table) -> HostDescription:
    """Return the host. Raise BadScenario with the path in the file."""
    hostkeys.FILE(found, "")
    if found.get("version") != VERSION:
        raise BadScenario("version", f"is {found['version']}" if "version" in found else "is missing")
    for key, tables in hostkeys.NEEDED.items():
        for at, one in enumerate(found.get(key, [])):
            for name in tables:
                if name not in one:
                    raise BadScenario(f"{key}[{at}].{name}", "is missing")
    whole = {family: found["forward"] for family in (4, 6) if "forward" in found}
    single = {family: found[f"forward{family}"] for family in (4, 6) if f"forward{family}" in found}
    host = HostDescription(
        found.get("interface", []),
        found.get("route", []),
        found.get("rule", []),
        found.get("listen", []),
        forward={family: bool(value) for family, value in (whole | single).items()},
        sysctls=found.get("sysctl", {}),
        left_out=found.get("left_out", []),
    )
    _check_names(host)
    for family in (4, 6):
        _check_family(host, family)
    return host


def _check_names(host: HostDescription) -> None:
    """Check addresses, and the names of interfaces. Raise BadScenario."""
    names = [one["name"] for one in host.interfaces]
    for at, one in enumerate(host.interfaces):
        if not one["name"]:
            raise BadScenario(f"interface[{at}].name", "is empty")
        if one["name"] in names[:at]:
            raise BadScenario(f"interface[{at}].name", f"a second interface {one['name']!r}")
        for text in one.get("addresses", []):
            network((text.split() or [""])[0], 6 if ":" in text else 4, f"interface[{at}].addresses")
        for port in one.get("ports", []):
            if port not in names or port == one["name"]:
                raise BadScenario(f"interface[{at}].ports", f"no other interface {port!r}")
    for at, route in enumerate(host.routes):
        if route.get("dev", "lo") not in (*names, "lo"):
            raise BadScenario(f"route[{at}].dev", f"no interface {route['dev']!r}")


def _check_family(host: HostDescription, family: int) -> None:
    """Check what a scenario checks. Raise BadScenario with the path in the file."""
    try:
        host_of({"family": family, "host": host.scenario_host(family)})
    except BadScenario as error:
        _, key, *rest = hostkeys.parts(error.path)
        if rest and isinstance(rest[0], int):
            at = host.numbered(family)[str(key)][rest[0]][0]
            raise BadScenario(hostkeys.in_file(str(key), at, rest[1:]), error.reason) from None
        raise


def _way_out(path: Path) -> str:
    """Return what to write instead of the value on the path."""
    known = hostkeys.known(path)
    key = next((one for one in reversed(path) if isinstance(one, str)), "")
    if path[:1] == ("sysctl",):
        key = "sysctl"
    elif known and key not in known:
        similar = near(str(key), known)
        return f"did you mean {similar}?" if similar else f"the keys here are {', '.join(sorted(known))}"
    return f"write it as {hostkeys.EXAMPLES[key]}" if key in hostkeys.EXAMPLES else "see docs/host.md"
