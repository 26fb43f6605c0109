"""The keys of a host description: what each may be, and an example."""

from __future__ import annotations

import re
from typing import Any

from iptables_py.app.scenarios import shape
from iptables_py.app.scenarios.shape import BadScenario, Check, fields, flag, many, text, up_to

Path = tuple[str | int, ...]


def truth(value: Any, path: str) -> None:
    """Check that a value is true or false."""
    if not isinstance(value, bool):
        raise BadScenario(path, "must be true or false")


def family(value: Any, path: str) -> None:
    """Check that a value is 4 or 6."""
    if isinstance(value, bool) or value not in (4, 6):
        raise BadScenario(path, "must be 4 or 6")


def numbers(value: Any, path: str) -> None:
    """Check that a value is a table of numbers by the names of sysctls."""
    if not isinstance(value, dict):
        raise BadScenario(path, "must be a table")
    for name, one in value.items():
        if isinstance(one, str):
            raise BadScenario(f'{path}."{name}"', "must be a number")
        if isinstance(one, dict):
            raise BadScenario(f"{path}.{name}", "must be a number, and a name with dots needs quotes")
        shape.number(one, f'{path}."{name}"', shape.ALL_BITS, -1 << 31)


INTERFACE: dict[str, Check] = {
    **{key: shape.INTERFACE[key] for key in ("name", "addresses", "mtu", "mac", "group")},
    "ports": shape.INTERFACE["bridge"], "kind": text, "parent": text, "up": truth,
}  # fmt: skip
ROUTE: dict[str, Check] = {
    **dict.fromkeys(("to", "via", "dev", "src", "type"), text),
    **dict.fromkeys(("metric", "table", "realms", "tos", "mtu", "advmss", "scope"), shape.word_or_number),
    "family": family,
}
RULE: dict[str, Check] = {"text": text, "family": family}
LISTENER: dict[str, Check] = {
    **{key: shape.LISTENER[key] for key in ("proto", "port", "addr", "mark")},
    "transparent": flag,
}
ARRAYS = {"interface": INTERFACE, "route": ROUTE, "rule": RULE, "listen": LISTENER}
NEEDED = {"interface": ("name",), "route": ("to",), "rule": ("text",), "listen": ("proto", "port")}
SINGLE: dict[str, Check] = {
    "version": up_to(1 << 31),
    **dict.fromkeys(("forward", "forward4", "forward6"), truth),
    "sysctl": numbers,
    "left_out": shape.TEXTS,
}
FILE = fields(
    {**SINGLE, **{key: many(fields(keys, f"[[{key}]]")) for key, keys in ARRAYS.items()}}, "a host description"
)
EXAMPLES: dict[str | int, str] = {
    "version": "version = 1", "forward": "forward = true", "forward4": "forward4 = true",
    "forward6": "forward6 = true", "interface": "[[interface]]", "rule": "[[rule]]",
    "route": '[[route]] with to = "10.0.0.0/8" and dev = "eth0"',
    "listen": "[[listen]]", "sysctl": '[sysctl] with lines such as "net.ipv4.ip_forward" = 1',
    "left_out": 'left_out = ["route ..."]', "name": 'name = "eth0"',
    "addresses": 'addresses = ["203.0.113.1/24", "2001:db8::1/64"]', "mtu": "mtu = 1500",
    "mac": 'mac = "02:00:00:00:00:01"', "group": "group = 0",
    "ports": 'ports = ["veth1"] with names of other interfaces', "kind": 'kind = "bridge"',
    "parent": 'parent = "eth0"', "up": "up = true", "to": 'to = "10.0.0.0/8" or "default"',
    "via": 'via = "203.0.113.254"', "dev": 'dev = "eth0" with the name of an [[interface]]',
    "src": 'src = "203.0.113.1"', "type": 'type = "blackhole" or another type of `ip route`',
    "metric": "metric = 100", "table": "table = 254", "realms": 'realms = "3/5"', "tos": 'tos = "0x10"',
    "advmss": "advmss = 1460", "scope": 'scope = "link"', "family": "family = 6",
    "text": 'text = "from 10.0.0.0/8 lookup 100 priority 1000" with words of `ip rule` that docs/host.md lists',
    "proto": 'proto = "tcp" or "udp"', "port": "port = 80", "addr": 'addr = "203.0.113.1"', "mark": "mark = 1",
    "transparent": "transparent = true",
}  # fmt: skip
IN_FILE = {"interfaces": "interface", "routes": "route", "rules": "rule", "listen": "listen"}
RENAMED = {"bridge": "ports", "dst": "to"}
PART = re.compile(r'\[(\d+)\]|"([^"]*)"|([^.\["]+)')


def parts(path: str) -> Path:
    """Return the keys and indices of a path such as `route[0].via`."""
    return tuple(int(one[1]) if one[1] else one[2] or one[3] for one in PART.finditer(path))


def in_file(key: str, at: int, rest: list[str | int]) -> str:
    """Return the path in a file of what has the other path in a scenario's host."""
    names = [RENAMED.get(one, one) for one in rest if isinstance(one, str)]
    return ".".join([f"{IN_FILE[key]}[{at}]", *(names or ["text"] * (key == "rules"))])


def known(path: Path) -> dict[str, Check]:
    """Return the keys that the table on the path may have, without its last part; none for a list or sysctls."""
    if len(path) <= 1:
        return {**SINGLE, **dict.fromkeys(ARRAYS, text)}
    return ARRAYS.get(str(path[0]), {}) if len(path) == 3 and isinstance(path[1], int) else {}
