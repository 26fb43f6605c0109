"""What is named on the command line: save files of iptables and of ipset, and state directories."""

import os
import re
from dataclasses import dataclass

import click

from iptables_py.app.rulesets import BadFile, name_of, read_file
from iptables_py.ownwords import family_of
from iptables_py.store.directory import DATABASE
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SETS = 0  # the kind of what compares sets; that of rules is their family, 4 or 6
KINDS = {4: "IPv4", 6: "IPv6", SETS: "sets"}
OF_IPSET = re.compile(rb"(?:\s*(?:#[^\n]*)?\n)*[ \t]*(?:create|add|-N|-A) [^-\s]\S* ")


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a state directory.

    kind: what a file has, None for a directory, which has all
    """

    path: str
    content: bytes = b""
    kind: int | None = None

    @property
    def name(self) -> str:
        """The name for messages and headings."""
        return name_of(self.path)


def has_sets(content: bytes) -> bool:
    """Return whether the content of a file is for ipset: its first line that is no comment is one of ipset's."""
    return bool(OF_IPSET.match(content))


def sources(paths: "Sequence[str]", family: int | None) -> list[Source]:
    """Return what the paths name. A file of rules whose family is not known gets that of the others, else IPv4.

    family: that of all files of rules, None if they or their names say it
    Raise BadFile and UsageError.
    """
    if list(paths).count("-") > 1:
        raise click.UsageError("standard input can be read only once: name a file for one side")
    read = [(path, None if _is_state(path) else read_file(path)) for path in paths]
    rules = {path: content for path, content in read if content is not None and not has_sets(content)}
    families = {path: family or family_of(path, content) for path, content in rules.items()}
    known = {one for one in families.values() if one}
    if len(known) > 1 and None in families.values():
        path = next(path for path, one in families.items() if not one)
        raise BadFile(f"{name_of(path)}: is it for IPv4 or IPv6?: use a name ending in .v4 or .v6", "")
    common = known.pop() if known else 4
    found = []
    for path, content in read:
        if content is None:
            found.append(Source(path))
        else:
            found.append(Source(path, content, (families[path] or common) if path in rules else SETS))
    return found


def _is_state(path: str) -> bool:
    """Return whether the path is that of a state directory. Raise BadFile for another directory."""
    if not os.path.isdir(encoded(path)):
        return False
    try:
        os.stat(encoded(path) + DATABASE)
    except FileNotFoundError:
        raise BadFile(f"{path}: Is a directory, and none with a ruleset (--state-dir)", "") from None
    except OSError as error:
        raise BadFile(f"{path}: {error.strerror}", "") from None
    return True


def by_kind(found: "Sequence[Source]", family: int | None) -> dict[int, list[Source]]:
    """Return for each kind that is to be compared what has it: one to compare with the ruleset, or two.

    family: the only one to be compared of directories
    Raise UsageError if there are more than two.
    """
    kinds = {one.kind for one in found if one.kind is not None} or {*((4, 6) if family is None else (family,)), SETS}
    having = {kind: [one for one in found if one.kind in (None, kind)] for kind in KINDS if kind in kinds}
    for kind, some in having.items():
        if len(some) > 2:
            names = ", ".join(os.fsdecode(encoded(one.name)) for one in some)
            raise click.UsageError(
                f"more than two files for {KINDS[kind]} ({names}): compare one with the ruleset, or two with each other"
            )
    return having
