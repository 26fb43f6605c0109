"""Hints about entries: what is added to a set, deleted or tested."""

from iptables_py.hints.ipset.question import Question, form, type_for
from iptables_py.hints.phrases import listed, near
from iptables_py.ipset import bitmaps, icmp
from iptables_py.ipset.types import TYPES
from iptables_py.values import netdb
from iptables_py.values.addresses import dotted_quad, parse6
from iptables_py.values.text import size

HALVES = {4: "0.0.0.0/1 and 128.0.0.0/1", 6: "::/1 and 8000::/1"}


def dimensions(question: Question) -> str:
    """Return the hint for an entry with the wrong number of parts."""
    if question.type is None:
        return ""
    other = type_for(question.entry)
    has = f"; {other} has entries such as {question.entry}" if other else ""
    return f"an entry of {question.type.name} is {form(question.type)}{has}"


def address(question: Question, word: str) -> str:
    """Return the hint for a word that is not an address of the set's family."""
    type = question.type
    if type is None:
        return ""
    if question.family != 6 and parse6(word.strip("[]")) is not None:
        other = "with family inet6" if type.family is None else "of a hash type with family inet6"
        return f"{word} is an IPv6 address: create a set {other}"
    if question.family == 6 and dotted_quad(word) is not None:
        return f"{word} is an IPv4 address: create a set without family inet6"
    numbers = word.split(".")
    if len(numbers) == 4 and all(part.isdigit() for part in numbers):
        return "each of the four numbers must be at most 255"
    if len(type.dims) > 1 or not word[:1].isalpha() or ":" in word:
        return f"an entry of {type.name} is {form(type)}"
    return f"no address is known for the name {word}"


def single(question: Question, word: str) -> str:
    """Return the hint for a network or a range where a single address must be."""
    type = question.type
    if type is None or question.command == "create":
        return ""
    for at, dim in enumerate(type.dims):
        dims = [*type.dims[:at], "net", *type.dims[at + 1 :]]
        if dim == "ip" and question.entry.split(",")[at : at + 1] == [word]:
            others = [one.name for one in TYPES if one.dims == dims and one.name.startswith("hash:")]
            instead = f": for networks use {others[0]}" if others else ""
            return f"{word} must be a single address in {type.name}{' of IPv6' * (question.family == 6)}{instead}"
    return ""


def whole(question: Question) -> str:
    """Return the hint for a range that is only one address."""
    return "write the range as FIRST-LAST or as NETWORK/BITS, such as 192.0.2.0/24"


def network(question: Question) -> str:
    """Return the hint for a range of IPv6 addresses."""
    return "ranges are only for IPv4: write networks, such as 2001:db8::/64"


def several(question: Question) -> str:
    """Return the hint for a range where ipset accepts none."""
    if question.command == "test":
        return "test one entry at a time"
    return f"an entry of {question.type.name} is one {form(question.type)}" if question.type else ""


def third(question: Question) -> str:
    """Return the hint for a network as the third part."""
    others = [one.name for one in TYPES if question.type and one.dims == [*question.type.dims[:-1], "net"]]
    return f"its last part must be a single address without /: for networks use {others[0]}" if others else ""


def outside(question: Question) -> str:
    """Return the hint for an entry that is not in the range of a bitmap."""
    found = question.set
    if question.command == "create":
        return "the netmask must be longer than the prefix of the range"
    return f"set {found.name} has the range {found.values['range']}" if found and "range" in found.values else ""


def too_large(question: Question) -> str:
    """Return the hint for a bitmap that is too large."""
    dims = ["net" if dim == "ip" else dim for dim in question.type.dims] if question.type else []
    other = next((one.name for one in TYPES if one.dims == dims and one.name.startswith("hash:")), "")
    return f"a bitmap has at most {bitmaps.MOST} members" + (f": use a smaller range, or {other}" if other else "")


def everything(question: Question) -> str:
    """Return the hint for a network of all addresses."""
    if question.command == "create":
        return "the range must have more than one address"
    return f"a prefix length of 0 is not possible: add {HALVES[question.family or 4]}"


def zero(question: Question) -> str:
    """Return the hint for the address 0, which a hash cannot store."""
    found = question.set
    mask = next((f" after its {name}" for name in ("netmask", "bitmask") if found and name in found.values), "")
    return f"a hash cannot store the address {'::' if question.family == 6 else '0.0.0.0'}{mask}"


def full(question: Question) -> str:
    """Return the hint for a hash that is full."""
    found = question.set
    if not found:
        return ""
    from iptables_py.ipset.hashes import MOST_INTERFACES

    if "iface" in found.type.dims:
        return f"it has {found.values['maxelem']} members (maxelem), or {MOST_INTERFACES} interfaces of this network"
    larger = 2 * int(found.values["maxelem"])
    return f"{found.name} has maxelem {found.values['maxelem']}: create a set with maxelem {larger} and swap them"


def already(question: Question) -> str:
    """Return the hint for an entry that is in the set."""
    return f"with -exist it is no error to add it again{_restored(question)}"


def absent(question: Question) -> str:
    """Return the hint for an entry that is not in the set."""
    found = question.set
    if found and "net" in found.type.dims and len(found.type.dims) == 1:
        return "networks are deleted as they were added, see ipset list; with -exist it is no error"
    return f"with -exist it is no error to delete it{_restored(question)}"


def _restored(question: Question) -> str:
    return ": ipset restore -exist" if question.restoring else ""


def icmp_type(question: Question, word: str) -> str:
    """Return the hint for an unknown ICMP type."""
    names = [name for _, codes in icmp.NAMES[question.family] for name in codes if name]
    found = near(word, names)
    return f"did you mean {found}?" if found else "write a name such as echo-request, or TYPE/CODE such as 8/0"


def port(question: Question, word: str, protocol: str) -> str:
    """Return the hint for an unknown service."""
    services = {row[0].decode("utf-8", "surrogateescape") for row in netdb.system_rows("/etc/services")}
    if found := near(word, sorted(services)):
        return f"did you mean {found}?"
    if word.isdigit():
        return "the highest port is 65535"
    type = question.type
    order = f"an entry of {type.name} is {form(type)}" if type and len(type.dims) > 1 else ""
    return order or f"/etc/services has no {protocol} service {word}"


def protocol(question: Question, word: str) -> str:
    """Return the hint for an unknown protocol."""
    found = near(word, netdb.PROTOCOLS)
    return f"did you mean {found}?" if found else "a protocol is a name from /etc/protocols or a number up to 255"


def no_ports(question: Question, protocol: str) -> str:
    """Return the hint for a port of a protocol that has none."""
    return f"{protocol} has no ports: write {protocol}:0"


def icmp_family(question: Question) -> str:
    """Return the hint for ICMP of the wrong family."""
    inet, name = ("inet6", "icmpv6") if question.family == 6 else ("inet", "icmp")
    return f"in a set of family {inet} write {name}:TYPE"


def interface(question: Question, name: str) -> str:
    """Return the hint for an interface name that is too long."""
    return f"the name has {size(name)} bytes, the maximum is 15"


def mac(question: Question) -> str:
    """Return the hint for an invalid MAC address."""
    return "a MAC address is six pairs of hexadecimal digits, such as 00:16:3e:01:02:03"


def a_list(question: Question) -> str:
    """Return the hint for a list as the member of a list."""
    return "a list:set cannot have another as a member: add the sets of that list"


def not_neighbours(question: Question) -> str:
    """Return the hint for a set that is not next to another in a list."""
    from iptables_py.ipset import lists, sets

    found, store = question.set, question.store()
    members = [lists.shown(found, one.key) for one in sets.members(store.db, found, 0)] if found and store else []
    return f"{question.names[0]} has {listed(members, 'and')}, in this order" if members else "the list has no members"
