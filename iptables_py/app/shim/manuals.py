"""The manual pages of the programs, in the directory where man looks for those of the launchers."""

import os

from iptables_py.startup.launchers import write_command

DIRECTORY = os.path.join(os.path.dirname(__file__), "pages")
MARK = '.\\" A manual page of iptables-py; `iptables-py shim remove` takes it away.'
SECTION = "man8"
PACKED = ("", ".gz", ".bz2", ".xz", ".zst")  # pages of distributions are compressed
OF_PROGRAMS = ("bin", "sbin")
OF_MANY = ("", "/usr", "/usr/local")  # there an empty directory isn't ours to remove


def place(launchers: str) -> str:
    """Return where man looks for the pages of programs in that directory of PATH."""
    if _is_beside(launchers):
        return f"{os.path.dirname(launchers).rstrip('/')}/share/man"
    return f"{launchers}/man"


def install(launchers: str) -> list[str]:
    """Write the pages of the launchers. Return the names of those that another program has there. Raise OSError."""
    directory = os.path.join(place(launchers), SECTION)
    in_the_way = []
    for name in sorted(os.listdir(DIRECTORY)):
        path = os.path.join(directory, name)
        if any(os.path.lexists(path + suffix) and not _is_ours(path + suffix) for suffix in PACKED):
            in_the_way.append(name)
            continue
        content = _read(os.path.join(DIRECTORY, name))
        if _read(path) != content:
            os.makedirs(directory, exist_ok=True)
            write_command(path, content, 0o644)
    return in_the_way


def remove(launchers: str) -> None:
    """Remove our pages, and the directories for them if they are empty. Raise OSError."""
    top = place(launchers)
    directory = os.path.join(top, SECTION)
    for name in os.listdir(DIRECTORY):
        if _is_ours(path := os.path.join(directory, name)):
            os.unlink(path)
    if os.path.dirname(launchers).rstrip("/") in OF_MANY:
        return
    for empty in (directory, top, *([os.path.dirname(top)] if _is_beside(launchers) else [])):
        try:
            os.rmdir(empty)
        except OSError:
            return


def _is_beside(launchers: str) -> bool:
    """Return whether man looks for pages next to the directory, not in it."""
    return os.path.basename(launchers) in OF_PROGRAMS


def _is_ours(path: str) -> bool:
    """Return whether this is a regular file, not a link, that begins with our mark."""
    return os.path.isfile(path) and not os.path.islink(path) and _read(path).startswith(MARK.encode())


def _read(path: str) -> bytes:
    """Return the content of a file, b"" if it doesn't exist."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""
