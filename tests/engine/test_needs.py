"""What rules turn on for the whole host, by the extensions that they use."""

from __future__ import annotations

import pytest

from iptables_py.engine.needs import ACCOUNTING, JOINING, TRACKING, Need, extensions_in, is_there, naming


@pytest.mark.parametrize(
    ("need", "texts", "expected"),
    [
        (TRACKING, ["-m conntrack --ctstate NEW -j ACCEPT"], True),
        (TRACKING, ["-s 192.0.2.1/32 -j DROP", "-j MASQUERADE"], True),
        (TRACKING, ["-j conntrack\0c", "-m comment --comment \"-m conntrack \" -j ACCEPT"], False),
        (TRACKING, ["-p tcp -m tcp --dport 80 -j ACCEPT"], False),
        (JOINING, ["-m socket --nowildcard -j DROP"], True),
        (JOINING, ["-m conntracks", "-j MARK --set-xmark 0x1/0x1"], False),
        (ACCOUNTING, ["-m connbytes --connbytes 1 --connbytes-mode bytes --connbytes-dir both"], True),
        (ACCOUNTING, ["-m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-saddr"], False),
    ],
)  # fmt: skip
def test_needs(need: Need, texts: list[str], expected: bool) -> None:
    """The texts follow one another without anything between them."""
    packed = "".join(texts).encode()
    pattern = naming(need, extensions_in([packed], 4))
    assert is_there(need, pattern, packed, lambda: texts, 4) is expected


def test_only_what_is_used_is_loaded() -> None:
    """Names of chains and words of comments are no extensions."""
    packed = b'-m comment --comment "-m nothing" -j LOG-j KUBE-SVC-s 192.0.2.1/32 -g limit'
    assert sorted(extensions_in([packed], 4)) == [b"-j LOG", b"-m comment"]
