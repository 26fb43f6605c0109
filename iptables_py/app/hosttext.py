"""A host description as TOML text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from iptables_py.app.hostfile import VERSION, HostDescription
from iptables_py.app.hostkeys import ARRAYS

HEAD = "# The host whose packets `iptables-py trace` follows. docs/host.md describes this file.\n"


def written(host: HostDescription) -> str:
    """Return the TOML text from which the host description is read."""
    return HEAD + "".join(f"{line}\n" for line in _lines(host))


def _lines(host: HostDescription) -> Iterator[str]:
    yield f"version = {VERSION}"
    if len(set(host.forward.values())) == 1 and len(host.forward) == 2:
        yield f"forward = {_value(host.forward[4])}"
    else:
        yield from (f"forward{family} = {_value(host.forward[family])}" for family in sorted(host.forward))
    if host.left_out:
        yield from ("left_out = [", *(f"    {_value(one)}," for one in host.left_out), "]")
    tables = host.interfaces, host.routes, host.rules, host.listeners
    for (heading, keys), found in zip(ARRAYS.items(), tables, strict=True):
        for one in found:
            yield from ("", f"[[{heading}]]")
            yield from (f"{key} = {_value(one[key])}" for key in keys if key in one)
    if host.sysctls:
        yield from ("", "[sysctl]", *(f"{_value(name)} = {_value(value)}" for name, value in host.sysctls.items()))


def _value(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
