"""What the recordings assume about a machine: the names in its system files, and no network for look-ups."""

from __future__ import annotations

import ctypes
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import NoReturn

import pytest

from iptables_py.ipset.sets import Set
from iptables_py.store.sqlite import Database
from iptables_py.values import hostnames

SERVICES = (("http", 80, "tcp"), ("ssh", 22, "tcp"), ("domain", 53, "udp"), ("syslog", 514, "udp"))
PROTOCOLS = (("icmp", 1), ("tcp", 6), ("udp", 17), ("gre", 47), ("ipv6-icmp", 58), ("sctp", 132), ("udplite", 136))
CLONE_NEWNET = 0x40000000


@cache
def lacking() -> str | None:
    """Return a message naming the names of Debian's package netbase that this machine lacks, or None."""
    absent = []
    for name, port, protocol in SERVICES:
        with suppress(OSError):
            if socket.getservbyname(name, protocol) == port and socket.getservbyport(port, protocol) == name:
                continue
        absent.append(f"service {name}")
    for name, number in PROTOCOLS:
        with suppress(OSError):
            if socket.getprotobyname(name) == number:
                continue
        absent.append(f"protocol {name}")
    return f"this machine's system files lack {', '.join(absent)}" if absent else None


def fail(text: str) -> NoReturn:
    """Fail the test; but skip it, except in CI, if the machine lacks names that are in the recordings."""
    if (why := lacking()) and not os.environ.get("CI"):
        pytest.skip(why)
    pytest.fail(text, pytrace=False)


def known_set(db: Database, name: str) -> Set | None:
    """Replace extensions.shared.sets.look_up: there is one set, of both families."""
    return Set(1, b"known", "hash:ip", 0, "") if name == "known" else None


@contextmanager
def no_look_up() -> Iterator[None]:
    """Prevent this process from looking up host names, with or without a network."""
    resolve = hostnames.resolve
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hostnames, "resolve", lambda name, family, numeric=True: resolve(name, family, True))
        patch.setattr(hostnames, "host_name", lambda value, family: None)
        yield


@cache
def _namespaces() -> tuple[int, int] | None:
    """Return this process's network namespace and an empty one; None without the permission to create one."""
    libc = ctypes.CDLL(None)
    own = os.open("/proc/self/ns/net", os.O_RDONLY)
    if libc.unshare(CLONE_NEWNET):
        os.close(own)
        return None
    empty = os.open("/proc/self/ns/net", os.O_RDONLY)
    libc.setns(own, CLONE_NEWNET)
    return own, empty


@contextmanager
def no_network() -> Iterator[None]:
    """Run without a network, like the reference, so that no name server is queried. Does nothing without root."""
    pair = _namespaces()
    if pair:
        ctypes.CDLL(None).setns(pair[1], CLONE_NEWNET)
    try:
        yield
    finally:
        if pair:
            ctypes.CDLL(None).setns(pair[0], CLONE_NEWNET)
