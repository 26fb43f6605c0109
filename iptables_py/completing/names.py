"""Names from the system that may be values: services, protocols, interfaces, users, and names from other files."""

import posix

from iptables_py.values import netdb

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SERVICES_FILE = "/etc/services"
INTERFACES = "/sys/class/net"
USERS_FILE, GROUPS_FILE = "/etc/passwd", "/etc/group"
# The values of a Kind's `names` other than the path of a file.
SERVICE, PROTOCOL, INTERFACE, SET, OBJECT, FILE = "service", "protocol", "interface", "set", "nfacct", "file"
USER, GROUP = "user", "group"


def named(kind: str, protocol: int) -> "list[tuple[str, str]]":
    """Return the names of a kind (not SET, OBJECT or FILE), or from the file at that path, each with a description.

    Services are those of `protocol`, or of any protocol if it is 0.
    """
    if kind == SERVICE:
        return list(_services(netdb.protocol_label(protocol) if protocol else ""))
    if kind == PROTOCOL:
        return list(_protocols())
    if kind == INTERFACE:
        return [(name, "") for name in sorted(_listed(INTERFACES))]
    if kind in (USER, GROUP):
        return list(_accounts(USERS_FILE if kind == USER else GROUPS_FILE))
    rows = netdb.system_rows(kind)
    return [(_text(row[1]), _text(row[0])) for row in rows if len(row) > 1 and row[0][:1].isdigit()]


def _text(word: bytes) -> str:
    return word.decode("utf-8", "surrogateescape")


def _services(protocol: str) -> "Iterator[tuple[str, str]]":
    for name, *rest in netdb.system_rows(SERVICES_FILE):
        port, slash, of = _text(rest[0]).partition("/") if rest else ("", "", "")
        if slash and protocol in ("", of):
            for each in (name, *rest[1:]):
                yield _text(each), f"{port}/{of}"


def _protocols() -> "Iterator[tuple[str, str]]":
    for known, number in netdb.PROTOCOLS.items():
        yield known, str(number)
    for number, given in netdb.protocol_rows():
        for name in given:
            if _text(name) == netdb.fold(_text(name)) and 0 < number < 256:  # -p ignores case
                yield _text(name), str(number)


def _listed(directory: str) -> list[str]:
    try:
        return posix.listdir(directory)
    except OSError:
        return []


def _accounts(path: str) -> "Iterator[tuple[str, str]]":
    try:
        with open(path, "rb") as file:
            lines = file.read().split(b"\n")
    except OSError:
        return
    for name, *rest in (line.split(b":") for line in lines if line[:1] not in (b"", b"#", b"+", b"-")):
        if len(rest) > 1:
            yield _text(name), _text(rest[1])
