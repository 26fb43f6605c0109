"""Namespaces for the command of a run: files that cover the host's programs, and a network of its own."""

import errno
import os
import socket
import struct
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ctypes
    from collections.abc import Callable, Sequence

NEW_MOUNTS, NEW_USER, NEW_NETWORK = 0x20000, 0x10000000, 0x40000000  # CLONE_NEW...
BIND, RECURSIVE, SLAVE = 0x1000, 0x4000, 1 << 19  # MS_...
GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1  # SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP
INTERFACE = struct.Struct("16sh22x")  # struct ifreq with flags


def chosen(
    cover: str, covered: "Sequence[str]", own_network: bool, may_be_user: bool
) -> "tuple[Callable[[], None] | None, str]":
    """Return the function that a child process calls to isolate itself, and "" or why there is none.

    It lays the file `cover` over each path of `covered`, for that process and its children. Without the right to mount
    it makes a user namespace in which only this user exists, if it `may_be_user`. Each way is tried in a process first.
    """
    reason = ""
    for as_user in (False, True)[: 1 + may_be_user]:

        def enter(as_user: bool = as_user) -> None:
            _enter(cover, covered, own_network, as_user)

        reason = _failure(enter)
        if not reason:
            return enter, ""
    return None, reason


def _enter(cover: str, covered: "Sequence[str]", own_network: bool, as_user: bool) -> None:
    user, group = os.geteuid(), os.getegid()
    unshare(NEW_MOUNTS | NEW_USER * as_user | NEW_NETWORK * own_network)
    if as_user:
        for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
    _mount(None, "/", RECURSIVE | SLAVE)  # the host sees none of the mounts below
    for path in covered:
        _cover(cover, path)
    if own_network:
        _start_loopback()


def unshare(flags: int) -> None:
    """Move this process into new namespaces. Raise OSError."""
    _check(_libc().unshare(flags))


@cache
def _libc() -> "ctypes.CDLL":
    """Return the C library. Raises ImportError if Python was built without ctypes."""
    import ctypes

    return ctypes.CDLL(None, use_errno=True)


def _cover(cover: str, path: str) -> None:
    """Mount the file over the path; over a link itself, not over the file that it leads to."""
    entry = os.open(path, os.O_PATH | os.O_NOFOLLOW)
    try:
        _mount(cover, f"/proc/self/fd/{entry}", BIND)
    finally:
        os.close(entry)


def _mount(source: str | None, target: str, flags: int) -> None:
    _check(_libc().mount(None if source is None else os.fsencode(source), os.fsencode(target), None, flags, None))


def _check(result: int) -> None:
    if result:
        import ctypes

        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _start_loopback() -> None:
    from fcntl import ioctl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        _, flags = INTERFACE.unpack(ioctl(any_socket, GET_FLAGS, INTERFACE.pack(b"lo", 0)))
        ioctl(any_socket, SET_FLAGS, INTERFACE.pack(b"lo", flags | UP))


def _failure(step: "Callable[[], None]") -> str:
    """Call the function in a child process, and return the reason if it fails there, else ""."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            step()
            os.write(writing, b"ok")
        except OSError as error:
            full = error.errno == errno.ENOSPC  # the limit of namespaces, which can be 0
            os.write(writing, os.fsencode("no more namespaces allowed" if full else error.strerror or "unknown error"))
        except (ImportError, AttributeError) as error:  # no ctypes, or a system without namespaces
            os.write(writing, os.fsencode(str(error)))
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as file:
        said = os.fsdecode(file.read())
    os.waitpid(child, 0)
    return "" if said == "ok" else said or "unknown error"
