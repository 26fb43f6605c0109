"""Namespaces for the command of a run: files that cover or complete the host's programs, and a network of its own."""

import errno
import os
import socket
import struct
from contextlib import suppress

from iptables_py.app.run import mounting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.app.run.overlay import Addition

NEW_MOUNTS, NEW_USER, NEW_NETWORK = 0x20000, 0x10000000, 0x40000000  # CLONE_NEW...
GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1  # SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP
INTERFACE = struct.Struct("16sh22x")  # struct ifreq with flags


def chosen(
    cover: str, covered: "Sequence[str]", added: "Sequence[Addition]", own_network: bool, may_be_user: bool
) -> "tuple[Callable[[], str] | None, str]":
    """Return the function that a child process calls to isolate itself, or None, and what is wrong with it.

    It lays the file `cover` over each path of `covered` and of what is `added`, for that process and its children.
    Without the right to mount it makes a user namespace in which only this user exists, if it `may_be_user`. Each way
    is tried in a process first. What is wrong is why there is no function, or why nothing could be added; else "".
    """
    with suppress(ImportError):  # then the tries below fail
        mounting.library()  # once, not in each child process
    reason = ""
    for as_user in (False, True)[: 1 + may_be_user]:

        def enter(as_user: bool = as_user) -> str:
            return _enter(cover, covered, added, own_network, as_user)

        works, reason = _tried(enter)
        if works:
            return enter, reason
    return None, reason


def _enter(cover: str, covered: "Sequence[str]", added: "Sequence[Addition]", own_network: bool, as_user: bool) -> str:
    """Isolate this process. Return why something could not be added, "" if all is there. Raise OSError."""
    user, group = os.geteuid(), os.getegid()
    mounting.unshare(NEW_MOUNTS | NEW_USER * as_user | NEW_NETWORK * own_network)
    if as_user:
        for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
    mounting.mount(None, "/", mounting.RECURSIVE | mounting.SLAVE)  # the host sees none of the mounts below
    paths, reason = list(covered), ""
    for addition in added:
        try:
            addition.mount()
            paths += addition.paths()
        except OSError as error:
            reason = error.strerror or "unknown error"
    for path in paths:
        _cover(cover, path)
    if own_network:
        _start_loopback()
    return reason


def _cover(cover: str, path: str) -> None:
    """Mount the file over the path; over a link itself, not over the file that it leads to."""
    entry = os.open(path, os.O_PATH | os.O_NOFOLLOW)
    try:
        mounting.mount(cover, f"/proc/self/fd/{entry}", mounting.BIND)
    finally:
        os.close(entry)


def _start_loopback() -> None:
    from fcntl import ioctl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        _, flags = INTERFACE.unpack(ioctl(any_socket, GET_FLAGS, INTERFACE.pack(b"lo", 0)))
        ioctl(any_socket, SET_FLAGS, INTERFACE.pack(b"lo", flags | UP))


def _tried(step: "Callable[[], str]") -> tuple[bool, str]:
    """Call the function in a child process. Return whether it works there, and its result or the reason why not."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(writing, b"+" + os.fsencode(step()))
        except OSError as error:
            full = error.errno == errno.ENOSPC  # the limit of namespaces, which can be 0
            os.write(writing, os.fsencode("-no more namespaces allowed" if full else f"-{error.strerror}"))
        except (ImportError, AttributeError) as error:  # no ctypes, or a system without namespaces
            os.write(writing, os.fsencode(f"-{error}"))
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as file:
        said = os.fsdecode(file.read())
    os.waitpid(child, 0)
    return said[:1] == "+", said[1:] if said else "unknown error"
