"""The lines below `host`: interfaces with their addresses, routes, forwarding, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app import hostfile, hostkeys
from iptables_py.app.packetlanguage.events import BadValue, quoted
from iptables_py.app.packetlanguage.values import among, interface
from iptables_py.app.scenarios.scenario import KINDS, NO_PREFIX_ROUTE, network, route_words
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.testlanguage.lines import refusal, words
from iptables_py.hints.phrases import near

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.testlanguage.lines import Line

    Table = dict[str, Any]
    Words = list[tuple[int, str]]

ON_OFF = {"on": True, "off": False}
NUMBERS = ("mtu", "group")
OF_INTERFACE = ("mtu", "mac", "group", "ports", "down", NO_PREFIX_ROUTE)
FIRST_WORDS = ("forward", "forward4", "forward6", "sysctl", "rule", "listen", "default", *KINDS)
OF_ROUTE = ("via", "dev", "src", "metric", "table", "realms", "tos", "mtu", "advmss", "scope", "family")
SAMPLE = "expected a line such as `eth0 203.0.113.1/24`, `default via 203.0.113.254` or `forward on`"


def host_of(lines: Sequence[Line], source: str) -> HostDescription:
    """Return the host that the lines describe. Raise BadTest."""
    found: Table = {"version": hostfile.VERSION}
    places: dict[str, tuple[Line, int]] = {}
    for line in lines:
        try:
            for path, at in _read(line, found):
                places[path] = line, at
        except BadValue as fault:
            raise refusal(source, line, fault) from None
    try:
        return hostfile.described(found)
    except BadScenario as error:
        line, at = _place(error.path, places) or (lines[0], 0)
        raise refusal(source, line, BadValue(_reason(error), at)) from None


def _place(path: str, places: dict[str, tuple[Line, int]]) -> tuple[Line, int] | None:
    """Return where the value with a path is, else where the thing is that has it."""
    while path:
        if path in places:
            return places[path]
        path = path.rpartition("." if "." in path.rpartition("]")[2] else "[")[0]
    return None


def _reason(error: BadScenario) -> str:
    key = next((one for one in reversed(hostkeys.parts(error.path)) if isinstance(one, str)), "")
    example = {"dev": "name an interface of this host", "route": "add `dev eth0`"}.get(key)
    return f"{error.reason}: {example}" if example else error.reason


def _read(line: Line, found: Table) -> Iterator[tuple[str, int]]:
    """Add what a line says. Yield the path and the place of each value. Raise BadValue."""
    (at, first), *rest = words(line)
    if first in ("forward", "forward4", "forward6"):
        found[first] = _on_off(first, at, rest)
    elif first == "sysctl":
        yield from _setting(rest, found, at)
    elif first == "rule":
        _needs(rest, "the words of `ip rule` after rule, such as from 10.0.0.0/8 lookup 100", at, first)
        yield _added(found, "rule", {"text": line.text[rest[0][0] :]}), rest[0][0]
    elif first == "listen":
        yield from _listener(rest, found, at)
    elif first in ("default", *KINDS) or first[0].isdigit() or ":" in first.removesuffix(":"):
        yield from _route(line, [(at, first), *rest], found)
    elif rest and not _is_of_interface(rest[0][1]) and (meant := near(first, FIRST_WORDS)):
        raise BadValue(f"unknown word {quoted(first)}: did you mean {meant}?", at)
    else:
        yield from _interface([(at, first), *rest], found)


def _is_of_interface(text: str) -> bool:
    return text in OF_INTERFACE or text[0].isdigit() or ":" in text


def _added(found: Table, key: str, one: Table) -> str:
    found.setdefault(key, []).append(one)
    return f"{key}[{len(found[key]) - 1}]"


def _needs(rest: Words, what: str, at: int, first: str) -> None:
    if not rest:
        raise BadValue(f"expected {what}", at + len(first))


def _on_off(first: str, at: int, rest: Words) -> bool:
    _needs(rest, f"on or off after {first}", at, first)
    if rest[0][1] not in ON_OFF or len(rest) > 1:
        raise BadValue(f"expected on or off after {first}", rest[0][0])
    return ON_OFF[rest[0][1]]


def _setting(rest: Words, found: Table, at: int) -> Iterator[tuple[str, int]]:
    """Read a name and a number, with or without `=` between them."""
    values = [pair for pair in rest if pair[1] != "="]
    if len(values) == 1 and "=" in values[0][1]:
        place, text = values[0]
        name, _, number = text.partition("=")
        values = [(place, name), (place + len(name) + 1, number)]
    if len(values) != 2:
        raise BadValue("expected a name and a number after sysctl, such as net.ipv4.ip_forward 1", at)
    (_, name), (place, number) = values
    found.setdefault("sysctl", {})[name] = _whole(number, place)
    yield f'sysctl."{name}"', place


def _whole(text: str, at: int) -> int:
    try:
        return int(text, 0)
    except ValueError:
        raise BadValue(f"expected a number, not {quoted(text)}", at) from None


def _listener(rest: Words, found: Table, at: int) -> Iterator[tuple[str, int]]:
    """Read the protocol, the port and perhaps the address of a listening socket, and `transparent`."""
    is_transparent = bool(rest) and rest[-1][1] == "transparent"
    rest = rest[: len(rest) - is_transparent]
    if len(rest) not in (2, 3) or rest[0][1] not in ("tcp", "udp"):
        raise BadValue("expected tcp or udp and a port after listen, such as listen tcp 80", at)
    one: Table = {"proto": rest[0][1], "port": _whole(rest[1][1], rest[1][0])}
    if is_transparent:
        one["transparent"] = True
    path = _added(found, "listen", one)
    yield f"{path}.port", rest[1][0]
    if len(rest) == 3:
        one["addr"] = rest[2][1]
        yield f"{path}.addr", rest[2][0]


def _route(line: Line, given: Words, found: Table) -> Iterator[tuple[str, int]]:
    """Read a route with the words of `ip route`."""
    try:
        one: Table = route_words(line.text, "")
    except BadScenario as error:
        raise BadValue(error.reason, given[-1][0]) from None
    one["to"] = one.pop("dst")
    path = _added(found, "route", one)
    rest = iter(given[2 if given[0][1] in KINDS else 1 :])
    yield path, given[0][0]
    yield f"{path}.to", given[0][0]
    for (at, word), (value_at, value) in zip(rest, rest, strict=False):
        if word not in OF_ROUTE:
            raise BadValue(f"unknown word {quoted(word)} of a route: {among(word, OF_ROUTE)}", at)
        if word == "family":
            one[word] = _whole(value, value_at)
        yield f"{path}.{word}", value_at


def _interface(given: Words, found: Table) -> Iterator[tuple[str, int]]:
    """Read the name of an interface, its addresses, and words with what else it has."""
    (at, name), *rest = given
    if not rest and name in (*ON_OFF, *OF_ROUTE):
        raise BadValue(SAMPLE, at)
    try:
        one: Table = {"name": interface(name.removesuffix(":")), "addresses": []}
    except BadValue:
        raise BadValue(SAMPLE, at) from None
    path = _added(found, "interface", one)
    yield path, at
    words_left = iter(rest)
    for place, word in words_left:
        if word == "ports":
            one["ports"] = [port for _, port in words_left]
            yield f"{path}.ports", place
        elif word == "down":
            one["up"] = False
        elif word == NO_PREFIX_ROUTE and one["addresses"]:
            one["addresses"][-1] += f" {word}"
        elif word in ("mtu", "group", "mac"):
            value_at, value = next(words_left, (place + len(word), ""))
            one[word] = _whole(value, value_at) if word in NUMBERS else value
            yield f"{path}.{word}", value_at
        else:
            one["addresses"].append(_address(word, place))


def _address(text: str, at: int) -> str:
    try:
        network(text, 6 if ":" in text else 4, "")
    except BadScenario as error:
        if not text[:1].isdigit() and ":" not in text:
            expected = among(text, ["an address", *OF_INTERFACE])
            raise BadValue(f"unknown word {quoted(text)} of an interface: {expected}", at) from None
        raise BadValue(f"{error.reason}: write it as 203.0.113.1/24 or 2001:db8::1/64", at) from None
    return text
