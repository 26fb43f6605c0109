"""The memory of sets of types that the reference's kernel lacks, measured on user-mode Linux.

That kernel is for one processor. It needs 8 bytes less for every hash (also of types that both kernels have).
"""

from __future__ import annotations

import pytest

from tests.harness import ours
from tests.harness.commands import Command

SMALLER = 8
# a type, a family, a pattern of members; the bytes of a set without members, with 1, and with 200
ROWS = (
    ("hash:mac", "", "0:0:0:0:1:{:x}", 192, 240, 5712),
    ("hash:ip,mac", "family inet", "1.0.0.{:d},1:2:3:4:5:6", 200, 256, 6752),
    ("hash:ip,mac", "family inet6", "1::{:x},1:2:3:4:5:6", 208, 288, 9568),
    ("hash:ip,mark", "family inet", "1.0.0.{0:d},{0:d}", 192, 240, 5904),
    ("hash:ip,mark", "family inet6", "1::{0:x},{0:d}", 208, 280, 8632),
    ("hash:net,net", "family inet", "1.0.{:d}.0/24,2.0.0.0/8", 600, 664, 8152),
    ("hash:net,net", "family inet6", "1:{:x}::/32,2::/16", 1776, 1880, 14256),
    ("hash:net,port,net", "family inet", "1.0.{:d}.0/24,80,2.0.0.0/8", 600, 664, 8216),
    ("hash:net,port,net", "family inet6", "1:{:x}::/32,80,2::/16", 1776, 1888, 14992),
)


@pytest.mark.parametrize(("type", "family", "member", "empty", "one", "many"), ROWS)
def test_memory(type: str, family: str, member: str, empty: int, one: int, many: int) -> None:
    for count, expected in ((0, empty), (1, one), (200, many)):
        lines = [f"create a {type} initval 7 hashsize 64 {family}"]
        lines += [f"add a {member.format(number)}" for number in range(1, count + 1)]
        with ours.session() as run:
            run(Command("ipset", (b"restore",), "\n".join(lines).encode() + b"\n"))
            listed = run(Command("ipset", (b"list", b"-t"))).stdout
        assert b"Size in memory: %d\n" % (expected + SMALLER) in listed
        assert b"Number of entries: %d\n" % count in listed
