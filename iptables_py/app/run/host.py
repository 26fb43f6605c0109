"""The firewall programs of the host: those that a run replaces or refuses."""

import os
import re

from iptables_py.startup import launchers
from iptables_py.startup.launchers import NAMES

DIRECTORIES = ("/sbin", "/usr/sbin", "/bin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
# with -legacy, -nft-save and so on, and the files that `shim install --force` has renamed
PROGRAMS = re.compile(r"(?!iptables-py)(ip6?tables|ebtables|arptables|ipset|nfacct|xtables)([-.].*)?|nft|firewall-cmd")
SUDO = "sudo"
# Where distributions have iptables, and the programs there that iptables-py does not have: a script that calls one of
# them by its path is refused on every host.
SYSTEMS = ("/sbin", "/usr/sbin")
OTHERS = (
    *("nft", "xtables-monitor", "xtables-nft-multi", "xtables-legacy-multi"),
    *(f"{name}{end}" for name in ("ebtables", "arptables") for end in ("", "-save", "-restore")),
)


def programs(path: str) -> list[str]:
    """Return the paths of all firewall programs in the system's directories and in those of PATH.

    A program that is a link is there under its own path; the file that it leads to is there too if it has such a name.
    """
    found: dict[str, None] = {}
    for directory in _directories(path):
        for name in _names(directory):
            if PROGRAMS.fullmatch(name):
                entry = os.path.join(directory, name)
                found |= dict.fromkeys(one for one in (entry, *_links(entry)) if _is_program(one))
    return list(found)


def missing() -> dict[str, list[str]]:
    """Return the firewall programs that the system's directories for them lack: their names by directory."""
    found = {}
    for directory in dict.fromkeys(os.path.realpath(name) for name in SYSTEMS):
        names = _names(directory)
        lacking = [name for name in (*NAMES, *OTHERS) if name not in names]
        if lacking and os.path.isdir(directory):
            found[directory] = lacking
    return found


def sudos(path: str) -> list[str]:
    """Return the paths of sudo in the same directories."""
    entries = (os.path.join(directory, SUDO) for directory in _directories(path))
    return [entry for entry in entries if os.path.isfile(entry)]


def refused(paths: list[str]) -> set[str]:
    """Return the names of those programs that iptables-py does not have."""
    return {os.path.basename(path) for path in paths}.difference(NAMES)


def has_others(paths: list[str]) -> bool:
    """Return whether one of those programs is no launcher of iptables-py, so that it may reach the host's firewall."""
    return not all(map(_is_launcher, paths))


def _is_launcher(path: str) -> bool:
    try:
        return os.path.basename(path) in NAMES and launchers.is_ours(path)
    except OSError:  # a file that can't be read
        return False


def _directories(path: str) -> list[str]:
    """Return the directories by their real paths, each once."""
    named = [*DIRECTORIES, *(os.path.abspath(name) for name in path.split(os.pathsep))]
    return list(dict.fromkeys(os.path.realpath(name) for name in named))


def _is_program(path: str) -> bool:
    """Return whether this is a file, or a link to a missing one."""
    return os.path.isfile(path) or (os.path.islink(path) and not os.path.exists(path))


def _names(directory: str) -> list[str]:
    try:
        return os.listdir(directory)
    except OSError:
        return []


def _links(path: str) -> list[str]:
    """Return the file that the path leads to, if that is elsewhere and has the name of a firewall program.

    A link to /bin/true, as images have it to silence a program, leads to a file that others need.
    """
    target = os.path.realpath(path)
    return [target] if target != path and PROGRAMS.fullmatch(os.path.basename(target)) else []
