"""What the recordings take for granted of a machine: the names in its system files, and no network to ask."""

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
from iptables_py.values import netdb

SERVICES = (("http", 80, "tcp"), ("ssh", 22, "tcp"), ("domain", 53, "udp"), ("syslog", 514, "udp"))
PROTOCOLS = (("icmp", 1), ("tcp", 6), ("udp", 17), ("gre", 47), ("ipv6-icmp", 58), ("sctp", 132), ("udplite", 136))
CLONE_NEWNET = 0x40000000


@cache
def lacking() -> str | None:
    """Which of Debian's names (package netbase) this machine lacks, or None."""
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
    """Ends the test as failed; as skipped where the machine lacks names that the recordings have (not under CI)."""
    if (why := lacking()) and not os.environ.get("CI"):
        pytest.skip(why)
    pytest.fail(text, pytrace=False)


def known_set(db: Database, name: str) -> Set | None:
    """In the place of extensions.shared.sets.look_up: there is one set, of both families."""
    return Set(1, b"known", "hash:ip", 0, "") if name == "known" else None


@contextmanager
def no_look_up() -> Iterator[None]:
    """No name of a host is asked for by this process, with or without a network."""
    resolve = netdb.resolve
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(netdb, "resolve", lambda name, family, numeric=True: resolve(name, family, True))
        patch.setattr(netdb, "host_name", lambda value, family: None)
        yield


@cache
def _namespaces() -> tuple[int, int] | None:
    """This process's own network namespace and an empty one; None without the right to make one."""
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
    """Without a network, as the reference is, so that no name server is asked; as it is where that takes root."""
    pair = _namespaces()
    if pair:
        ctypes.CDLL(None).setns(pair[1], CLONE_NEWNET)
    try:
        yield
    finally:
        if pair:
            ctypes.CDLL(None).setns(pair[0], CLONE_NEWNET)
