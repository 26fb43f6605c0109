"""The output formats for sets: plain text, restorable commands, and XML."""

from iptables_py.ipset import sets
from iptables_py.ipset.kinds import kind_of
from iptables_py.ipset.memory import measure
from iptables_py.ipset.options import OF_STORAGE
from iptables_py.values.addresses import address_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iptables_py.ipset.sets import Member, Set
    from iptables_py.store.sqlite import Database

    Line = tuple[str, list[tuple[str, str]]]  # one member: its entry, and its options with their values


def listed(db: "Database", found: "Sequence[Set]", options: "dict[str, str]", saving: bool, now: int) -> str:
    """Return the sets as text, in the format that the program's options request.

    `saving` is True for the command save, which lists members even with -terse. In a restore, output options apply to
    all later lines, and the first line that lists sets fixes the output format (measured).
    """
    mode = options.setdefault("output", "save" if saving else "plain")
    if mode == "save":
        for one in found:
            one.values, _ = measure(db, one, now)
        return "".join(_saved(one, members(db, one, options, now)) for one in found)
    if "name" in options:
        if mode == "xml":
            return "".join(["<ipsets>\n", *(f'<ipset name="{one.name}"/>\n' for one in found), "</ipsets>\n"])
        return "".join(f"{one.name}\n" for one in found)
    counts = sets.references(db, now)
    title = "terse" not in options
    show = _xml if mode == "xml" else _plain
    parts = []
    for one in found:
        lines = members(db, one, options, now) if title or saving else []
        one.values, memory = measure(db, one, now)
        parts.append(show(one, lines, title, memory, counts.get(one.name, 0), sets.count(db, one, now)))
    return f"<ipsets>\n{''.join(parts)}</ipsets>\n" if mode == "xml" else "\n".join(parts)


def content(db: "Database", found: "Set", now: int, at_once: bool = False) -> tuple[str, list[str]]:
    """Return the type of a set with its options, and its members, those of a hash sorted.

    What changes without a command is left out: counters, the timeouts of members, and options of OF_STORAGE. Contents
    of the same moment (`at_once`) also have the timeouts, and these options as they were given.
    """
    header = [(name, value) for name, value in _header(found).items() if at_once or name not in OF_STORAGE]
    without = ("packets", "bytes") if at_once else ("timeout", "packets", "bytes")
    lines = [
        entry + _words((name, value) for name, value in options if name not in without)
        for entry, options in members(db, found, {"sorted": ""}, now)
    ]
    return found.type.name + _words(header), lines


def members(db: "Database", found: "Set", options: "dict[str, str]", now: int) -> "list[Line]":
    """Return each member of a set and its options, as printed with these options of the program."""
    written = _resolved if "resolve" in options else address_text
    shown = kind_of(found.type).shown
    lines = [(shown(found, one.key, written), _options(found, one, now)) for one in sets.members(db, found, now)]
    if "sorted" in options and found.type.name.startswith("hash:"):
        from iptables_py.ipset.sorting import Sorted

        lines.sort(key=lambda line: Sorted(_line(line), found.family == 6))
    return lines


def _resolved(value: int, family: int) -> str:
    from iptables_py.values.hostnames import host_name

    return host_name(value, family) or address_text(value, family)


def _header(found: "Set") -> "dict[str, str]":
    """Return a set's options by name, preceded by its family if the type supports more than one."""
    if found.type.family is not None:
        return found.values
    return {"family": "inet" if found.family == 4 else "inet6", **found.values}


def _words(parts: "Iterable[tuple[str, str]]") -> str:
    return "".join(f" {name} {value}" if value else f" {name}" for name, value in parts)


def _seconds(one: "Member", now: int) -> int:
    """Return the seconds until a member expires, at least 1, or 0 if it does not expire.

    A timeout that has not started is returned in full.
    """
    if one.expires is None:
        return 0
    return -one.expires if one.expires < 0 else max((one.expires - now) // 1000, 1)


def _options(found: "Set", one: "Member", now: int) -> "list[tuple[str, str]]":
    """Return a member's options: names, and values as printed."""
    parts = []
    if "timeout" in found.values:
        parts.append(("timeout", str(_seconds(one, now))))
    if one.flags & sets.NOMATCH:
        parts.append(("nomatch", ""))
    if one.flags & sets.WILDCARD:
        parts.append(("wildcard", ""))
    if "counters" in found.values:
        parts += [("packets", str(one.packets)), ("bytes", str(one.bytes))]
    if one.comment:
        parts.append(("comment", f'"{one.comment}"'))
    words = one.marks.split()
    return parts + list(zip(words[::2], words[1::2], strict=True))


def _line(line: "Line") -> str:
    return line[0] + _words(line[1])


def _saved(found: "Set", lines: "list[Line]") -> str:
    head = f"create {found.name} {found.type.name}{_words(_header(found).items())}\n"
    return head + "".join(f"add {found.name} {_line(line)}\n" for line in lines)


def _plain(found: "Set", lines: "list[Line]", title: bool, memory: int, references: int, count: int) -> str:
    head = (
        f"Name: {found.name}\nType: {found.type.name}\nRevision: {found.type.revision}\n"
        f"Header:{_words(_header(found).items())}\nSize in memory: {memory}\n"
        f"References: {references}\nNumber of entries: {count}\n"
    )
    return head + "Members:\n" * title + "".join(f"{_line(line)}\n" for line in lines)


def _xml(found: "Set", lines: "list[Line]", title: bool, memory: int, references: int, count: int) -> str:
    header = "".join(_element(name, value) for name, value in _header(found).items())
    members = ""
    for entry, words in lines:
        options = "".join(_element(name, value) for name, value in words)
        members += f"<member><elem>{entry}</elem>{options}</member>\n"
    return (
        f'<ipset name="{found.name}">\n<type>{found.type.name}</type>\n<revision>{found.type.revision}</revision>\n'
        f"<header>{header}\n<memsize>{memory}</memsize>\n"
        f"<references>{references}</references>\n<numentries>{count}</numentries>\n</header>\n"
        + (f"<members>\n{members}</members>\n" if title else members)
        + "</ipset>\n"
    )


def _element(name: str, value: str) -> str:
    return f"<{name}>{value}</{name}>" if value else f"<{name}/>"
