"""The host whose packets are traced."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from iptables_py.api.errors import HostError
from iptables_py.api.loading import plain_path
from iptables_py.api.running import Path
from iptables_py.api.translating import translated
from iptables_py.app import hostfile, hostkeys
from iptables_py.app.hosttext import written
from iptables_py.app.rulesets import read_file
from iptables_py.values.text import decoded

Table = Mapping[str, Any]
GIVEN = "<host>"  # the source of a description that is no file


class Host:
    """A host: interfaces, routes, policy rules, settings and listening sockets. docs/host.md describes each.

    It doesn't change. Two hosts are equal if their descriptions are.
    """

    __slots__ = ("_description", "_source")

    def __init__(
        self,
        *,
        interfaces: Mapping[str, Sequence[str] | Table],
        routes: Sequence[str | Table] = (),
        rules: Sequence[str | Table] = (),
        listen: Sequence[Table] = (),
        forward: bool | None = None,
        forward4: bool | None = None,
        forward6: bool | None = None,
        sysctls: Mapping[str, int] | None = None,
    ) -> None:
        """Describe a host. Raise HostError if the description can't be used.

        interfaces: the addresses of each interface by its name, or a table with the keys of `[[interface]]`
        routes: words of `ip route` such as "default via 203.0.113.254 dev eth0", or tables with the keys of `[[route]]`
        rules: words of `ip rule`, or tables with the keys of `[[rule]]`
        listen: tables with the keys of `[[listen]]`
        forward: whether packets are forwarded; forward4 and forward6 are for one family
        sysctls: settings by name
        """
        forwards = {4: forward if forward4 is None else forward4, 6: forward if forward6 is None else forward6}
        found = hostfile.HostDescription(
            [_interface(name, one) for name, one in interfaces.items()],
            [_route(one) if isinstance(one, str) else dict(one) for one in routes],
            [{"text": one} if isinstance(one, str) else dict(one) for one in rules],
            [dict(one) for one in listen],
            {family: value for family, value in forwards.items() if value is not None},
            dict(sysctls or {}),
        )
        for (key, keys), tables in zip(hostkeys.ARRAYS.items(), _tables(found), strict=True):
            for at, one in enumerate(tables):
                if unknown := sorted(one.keys() - keys.keys()):
                    raise HostError(f"{GIVEN}: {key}[{at}]: unknown key {unknown[0]}: the keys are {', '.join(keys)}")
        self._source = GIVEN
        self._description = self._read(written(found), GIVEN)

    @staticmethod
    def _read(text: str | bytes, source: str) -> hostfile.HostDescription:
        with translated(HostError):
            return hostfile.read(text, source)

    @classmethod
    def _of(cls, description: hostfile.HostDescription, source: str) -> Host:
        host = cls.__new__(cls)
        host._description, host._source = description, source
        return host

    @classmethod
    def load(cls, path: Path) -> Host:
        """Return the host that a TOML file describes. Raise HostError."""
        name = decoded(os.fsencode(path))
        with translated(HostError):
            return cls._of(hostfile.read(read_file(plain_path(name)), name), name)

    @classmethod
    def parse(cls, toml: str | bytes) -> Host:
        """Return the host that a TOML text describes. Raise HostError."""
        return cls._of(cls._read(toml, GIVEN), GIVEN)

    @classmethod
    def detect(cls) -> Host:
        """Return this machine, as `iptables-py host detect` describes it. Raise HostError."""
        from iptables_py.app.host.detection import description
        from iptables_py.app.host.kernel import ask

        with translated(HostError):
            return cls.parse(written(description(ask())))

    def to_toml(self) -> str:
        """Return the description as a TOML text."""
        return written(self._description)

    @property
    def source(self) -> str:
        """The path of the file from which it was read, `<host>` if it was not read from a file."""
        return self._source

    @property
    def left_out(self) -> tuple[str, ...]:
        """What the real host has and the description can't have, one line each."""
        return tuple(self._description.left_out)

    def __eq__(self, other: object) -> bool:
        """Return whether the other is a host with the same description."""
        return isinstance(other, Host) and self._description == other._description

    def __hash__(self) -> int:
        """Return the hash of the description."""
        return hash(self.to_toml())

    def __repr__(self) -> str:
        """Return the names of the interfaces, and the file."""
        names = ", ".join(str(one["name"]) for one in self._description.interfaces)
        return f"<Host {names}>" if self._source == GIVEN else f"<Host {names} from {self._source}>"


def description_of(host: Host) -> tuple[str, hostfile.HostDescription]:
    """Return source and description of a host."""
    return host._source, host._description


def _tables(host: hostfile.HostDescription) -> tuple[list[dict[str, Any]], ...]:
    return host.interfaces, host.routes, host.rules, host.listeners


def _interface(name: str, given: Sequence[str] | Table) -> dict[str, Any]:
    if isinstance(given, Mapping):
        return {"name": name, **given}
    if isinstance(given, (str, bytes)):
        raise TypeError(f"the addresses of {name} are a sequence of str, not {type(given).__name__}")
    return {"name": name, "addresses": list(given)}


def _route(text: str) -> dict[str, Any]:
    """Return the table of a route in words of `ip route`. Raise HostError."""
    words = text.split()
    first = words[:1]
    typed = bool(first) and first != ["default"] and first[0].isalpha()
    found: dict[str, Any] = {"type": words.pop(0)} if typed else {}
    if len(words) % 2 == 0:
        raise HostError(f"{GIVEN}: route {text!r}: write it as default via 203.0.113.254 dev eth0")
    found["to"] = words[0]
    for word, value in zip(words[1::2], words[2::2], strict=True):
        if word not in hostkeys.ROUTE.keys() - {"to", "type", "family"} or word in found:
            known = ", ".join(key for key in hostkeys.ROUTE if key not in ("to", "type", "family"))
            raise HostError(f"{GIVEN}: route {text!r}: unexpected word {word}: each of these may follow once: {known}")
        found[word] = int(value) if value.isdecimal() else value
    return found
