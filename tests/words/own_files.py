"""System files with all oddities that parsers must handle, and a comparison with the reference on these files.

`python -m tests.words.own_files` must run in its own namespaces, with these files mounted over those of the machine.
It prints the differences.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from iptables_py.errors import Problem
from iptables_py.values import addresses, hosts, netdb
from tests.reference import reference

FILES = {
    "protocols": """\
# number and aliases
tcp 99 TCP
foo 200 Foo FOO bar
CAPITAL 19
wide 262
eight +8
odd\t 18 \t alias\tother#rest
  first 30
first 31
second 30
hexadecimal 0x11
trailing 17x UDPX
missing
huge 99999999999
negative -5
#comment 40
cr 21 crx\r
last 22 lst""",
    "networks": """\
default 0.0.0.0
loopback 127.0.0.0 lo-alias
  short 10
lan 172.16.0.0
hexy 0x0a.1
bare-hex x1f
octal 010.1
none
big 300.1
five 1.2.3.4.5
comm#ent 14.0.0.0
comment 1.0.0.0.
twice 1.0.0.0
twice 2.0.0.0
UPPER 12.0.0.0 al#ias
net 15.0.0.0#rest
""",
    "hosts": """\
127.0.0.1 localhost
::1 localhost ip6-localhost
10.1.1.1 two
10.1.1.2 two
10.1.1.3 three three-a
10.1.1.1 three
10.1.2.1 three
10.2.2.2 long.name.example.org short.name
172.17.0.1 lan
fd00::1 two six
fd00::2 two six
fd00::1 six
::ffff:1.2.3.4 mapped
fe80::5 linked
""",
    "services": """\
onlytcp 1001/tcp otalias
onlyudp 1002/udp
both 1003/udp
both 1004/tcp
sc 1006/sctp
big 70000/tcp
hex 0x10/tcp
80 90/tcp
lite 1007/udplite
lite 1008/dccp
UP 1009/tcp upal
zero 0/tcp
sp\t 1020/tcp \t x y#z
""",
}

PORTS = "onlytcp otalias onlyudp both sc big hex 80 lite UP up upal zero sp x y z 1001 1002 1003 1020 nosuch"
PROTOCOLS = """
tcp TCP foo FOO bar CAPITAL wide eight odd alias other rest first second hexadecimal trailing missing huge
negative cr crx last lst 99 200 30 31 8 262 19 47 gre
"""
NETWORKS = """
default loopback LOOPBACK lo-alias short lan lan/8 hexy bare-hex octal none big five comm comment twice
UPPER upper al net
"""
HOSTS = """
localhost LOCALHOST ip6-localhost two three three/24 three/0 two,three short.name lan six six/127 mapped
linked fe80::5 nosuch nosuch/0 10.1.1.1 10.1.1.1/31 10.2.2.2 1.0.0.0/8 2.0.0.0 0/1 255.255.255.255 1.2.3.4
::1 fd00::1 fd00::2/127 ::ffff:1.2.3.4 ::ffff:10.1.1.1 ::10.1.1.1 ::/64 ::1/::1
"""


def write(directory: Path) -> None:
    """Write the files, with their names in /etc."""
    for name, text in FILES.items():
        (directory / name).write_bytes(text.encode())


def _run(family: int, *words: str) -> tuple[int, str, str]:
    program = reference.directory() / ("iptables" if family == 4 else "ip6tables")
    done = subprocess.run([program, *words], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    return done.returncode, done.stdout, done.stderr


Shown = Callable[[str], str]


def _reference(family: int, before: list[str], word: str, saved: str, listed: Shown) -> str:
    status, _, error = _run(family, "-A", "INPUT", *before, word)
    if status:
        return re.sub(r"\nTry `.*\n$", "", error).partition(": ")[2]
    lines = _run(family, "-S", "INPUT")[1].splitlines()[1:]
    rows = _run(family, "-L", "INPUT")[1].splitlines()[2:]
    _run(family, "-F")
    return " ".join([(re.search(saved, line) or ["", "-"])[1] for line in lines] + [listed(row) for row in rows])


def _hosts(family: int, word: str) -> str:
    found = hosts.read_hosts(word, family)
    saved = [addresses.saved_host(*pair, family) if pair[1] else "-" for pair in found]
    return " ".join(saved + [hosts.listed_host(*pair, family, False) for pair in found])


def _protocol(family: int, word: str) -> str:
    number = netdb.protocol_number(word) & 0xFF
    return f"{netdb.protocol_label(number) if number else '-'} {netdb.protocol_name(number) or number}"


def _port(proto: str, guided: bool) -> Callable[[int, str], str]:
    def read(family: int, word: str) -> str:
        port = netdb.resolved_port(word) if guided else netdb.read_port(word, proto)
        return f"{port} {netdb.service_name(port, proto) or port}"

    return read


def compare() -> list[str]:
    """Return a line for each word that ours interprets differently from the reference."""

    def row(column: int) -> Shown:
        return lambda text: text[column:].split()[0]

    port = (r"dport (\S+)", lambda text: str(text).rpartition("dpt:")[2].strip())
    asked = [
        *((4, ["-s"], word, r"-s (\S+)", row(20), _hosts) for word in (NETWORKS + HOSTS).split()),
        *((6, ["-s"], word, r"-s (\S+)", row(20), _hosts) for word in HOSTS.split()),
        *((4, ["-p"], word, r"-p (\S+)", row(11), _protocol) for word in PROTOCOLS.split()),
        *(
            (4, ["-p", proto, "--dport"], word, *port, _port(proto, proto in ("udp", "dccp")))
            for proto in ("tcp", "udp", "sctp", "dccp")
            for word in PORTS.split()
        ),
    ]
    different = []
    for family, before, word, saved, listed, read in asked:
        try:
            ours = read(family, word)
        except Problem as problem:
            ours = problem.text
        theirs = _reference(family, before, word, saved, listed)
        if ours != theirs:
            different.append(f"{family} {before} {word!r}: ours {ours!r}, the reference {theirs!r}")
    return different


if __name__ == "__main__":
    for line in compare():
        print(line)
