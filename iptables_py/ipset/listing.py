"""Sets as text: plain, as commands that make them again, and as XML."""

from iptables_py.ipset import sets
from iptables_py.ipset.kinds import kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.ipset.sets import Member, Set
    from iptables_py.sqlite import Database


def listed(
    db: "Database",
    found: "Sequence[Set]",
    mode: str,
    detail: str,
    members: bool,
    counts: "dict[str, int]",
    now: int,
    in_order: bool,
) -> str:
    """The sets in the `mode` plain, save or xml; `detail` is "name" or "terse" or "" (which counts for plain and xml);
    `members` says that members are listed even so, as `save` does. `counts` are the references by name, and
    `in_order` is whether members are to be sorted."""
    if mode == "save":
        return "".join(_saved(one, _members(db, one, now, in_order), now) for one in found)
    parts = []
    for one in found:
        rows = _members(db, one, now, in_order) if not detail or (detail == "terse" and members) else []
        references = counts.get(one.name, 0)
        if detail == "name":
            parts.append(f'<ipset name="{one.name}"/>\n' if mode == "xml" else f"{one.name}\n")
        elif mode == "xml":
            parts.append(_xml(one, rows, not detail, references, sets.count(db, one, now), now))
        else:
            parts.append(_plain(one, rows, not detail, references, sets.count(db, one, now), now))
    if mode == "xml":
        return f"<ipsets>\n{''.join(parts)}</ipsets>\n"
    return ("" if detail == "name" else "\n").join(parts)


def _members(db: "Database", found: "Set", now: int, in_order: bool) -> "list[Member]":
    rows = sets.members(db, found, now)
    if in_order and found.type.name.startswith("hash:"):
        from iptables_py.ipset.sorting import Sorted

        rows.sort(key=lambda one: Sorted(_line(found, one, now), found.family == 6))
    return rows


def _family(found: "Set") -> str:
    return "inet" if found.family == 4 else "inet6"


def _memory(found: "Set", count: int) -> int:
    empty, each = found.type.memory
    return empty + each * count


def _seconds(one: "Member", now: int) -> int:
    """What is left of a member's time; the last second counts as one."""
    return 0 if one.expires is None else max((one.expires - now) // 1000, 1)


def _options(found: "Set", one: "Member", now: int) -> "list[tuple[str, str]]":
    """What a member has beside itself: names, and values as printed."""
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


def _line(found: "Set", one: "Member", now: int) -> str:
    options = "".join(f" {name} {value}" if value else f" {name}" for name, value in _options(found, one, now))
    return kind_of(found.type).shown(found, one.key) + options


def _saved(found: "Set", rows: "list[Member]", now: int) -> str:
    head = f"create {found.name} {found.type.name} family {_family(found)} {found.options}\n"
    return head + "".join(f"add {found.name} {_line(found, one, now)}\n" for one in rows)


def _plain(found: "Set", rows: "list[Member]", title: bool, references: int, count: int, now: int) -> str:
    head = (
        f"Name: {found.name}\nType: {found.type.name}\nRevision: {found.type.revision}\n"
        f"Header: family {_family(found)} {found.options}\nSize in memory: {_memory(found, count)}\n"
        f"References: {references}\nNumber of entries: {count}\n"
    )
    return head + "Members:\n" * title + "".join(f"{_line(found, one, now)}\n" for one in rows)


def _xml(found: "Set", rows: "list[Member]", title: bool, references: int, count: int, now: int) -> str:
    header = "".join(_element(name, value) for name, value in found.values.items())
    members = ""
    for one in rows:
        options = "".join(_element(name, value) for name, value in _options(found, one, now))
        members += f"<member><elem>{kind_of(found.type).shown(found, one.key)}</elem>{options}</member>\n"
    return (
        f'<ipset name="{found.name}">\n<type>{found.type.name}</type>\n<revision>{found.type.revision}</revision>\n'
        f"<header><family>{_family(found)}</family>{header}\n<memsize>{_memory(found, count)}</memsize>\n"
        f"<references>{references}</references>\n<numentries>{count}</numentries>\n</header>\n"
        + (f"<members>\n{members}</members>\n" if title else members)
        + "</ipset>\n"
    )


def _element(name: str, value: str) -> str:
    return f"<{name}>{value}</{name}>" if value else f"<{name}/>"
