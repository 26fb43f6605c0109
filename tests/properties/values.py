"""Strategies for the values of each declared option: from `own`, else by its kind if several extensions share it."""

from __future__ import annotations

from hypothesis import strategies as st

from iptables_py.extensions.contract import Extension
from iptables_py.extensions.match import srh
from iptables_py.extensions.shared import headeroptions, hostmasks, icmptypes, marks, nat, onehost, resolvedports, sets
from iptables_py.rules import kinds
from iptables_py.rules.options import Kind, Option
from tests.properties.own import OWN
from tests.properties.words import (
    PLAIN_PORT,
    Text,
    Words,
    cut,
    edges,
    host_mask,
    integers,
    lists,
    nat_ports,
    nat_range,
    one_host,
    ranges,
    spelled,
    texts,
)
from tests.properties.words import marks as mark_words

# For these kinds only the number of bits is listed; options have bounds of their own.
INTEGERS = {kinds.UINT8: 8, kinds.UINT16: 16, kinds.UINT32: 32, kinds.UINT64: 64, srh.COMPARED: 8}
SETS = ("known", "known", "unknown")
INTEGER_RANGES = {
    kinds.UINT8_RANGE: 8,
    kinds.UINT16_RANGE: 16,
    kinds.UINT32_RANGE: 32,
    kinds.UINT64_RANGE: 64,
}


def icmp_types(family: int) -> Text:
    """Return the strategy for ICMP types: names and abbreviations, numbers with and without codes, ranges of codes."""
    byte = integers(0, 255)
    code = st.one_of(byte, st.tuples(byte, byte).map(":".join))
    names = tuple(name for row in icmptypes.TYPES[family] for name in row[0])
    return st.one_of(cut(names), byte, st.tuples(byte, code).map("/".join))


def header_options() -> Text:
    """Return the strategy for header options: numbers cut to 8 bits, sometimes others, with or without a length."""
    good = edges(0, 255).flatmap(spelled)
    number = st.one_of(*[good] * 30, st.sampled_from(("256", "-1", "08", "", "4294967297", "x", str(1 << 64))))
    return lists(st.one_of(number, st.tuples(number, number).map(":".join)), headeroptions.MOST + 1)


SHARED: dict[Kind, Text | Words] = {
    kinds.STRING: texts(40),
    kinds.MARK: mark_words(),
    marks.SET_XMARK: mark_words(),
    marks.SET_MARK: mark_words(),
    marks.AND_MARK: integers(0, 0xFFFFFFFF),
    marks.OR_MARK: integers(0, 0xFFFFFFFF),
    marks.XOR_MARK: integers(0, 0xFFFFFFFF),
    resolvedports.RESOLVED_PORT: PLAIN_PORT,
    resolvedports.RESOLVED_PORTS: ranges(PLAIN_PORT),
    sets.SET: st.tuples(st.sampled_from(SETS), lists(st.sampled_from(sets.SIDES), 7)).map(list),
    nat.PORTS: nat_ports(),
    headeroptions.HEADER_OPTIONS: header_options(),
    srh.SEGMENT: host_mask(6),
    **{kind: nat_range(family) for family, kind in nat.RANGES.items()},
    **{kind: one_host(family) for family, kind in onehost.ONE_HOST.items()},
    **{kind: host_mask(family) for family, kind in hostmasks.HOST.items()},
    **{kind: icmp_types(family) for family, kind in icmptypes.ICMP_TYPE.items()},
}


def words_of(module: Extension, option: Option, family: int) -> Words:
    """Return the strategy for the words after an option, most of them valid. Raise KeyError if none is declared."""
    if not option.kind.words:
        return st.just([])
    key = module.NAME, option.name
    if key not in OWN and (module.NAME, option.of) in OWN and option.kind is _kind(module, option.of, family):
        key = module.NAME, option.of
    if key in OWN:
        found = OWN[key]
        text = found[family] if isinstance(found, dict) else found
    elif option.kind in SHARED:
        text = SHARED[option.kind]
    else:
        text = _integers(option)
    return text.map(lambda words: words if isinstance(words, list) else [words])


def _kind(module: Extension, name: str, family: int) -> Kind | None:
    """Return the kind of the module's option of that name."""
    table = module.OPTIONS[family] if isinstance(module.OPTIONS, dict) else module.OPTIONS
    return next((option.kind for option in table if option.name == name), None)


def is_known(module: Extension, option: Option, family: int) -> bool:
    """Return whether `words_of` has a strategy for the option."""
    try:
        words_of(module, option, family)
    except KeyError:
        return False
    return True


def _integers(option: Option) -> Text:
    bits = INTEGERS.get(option.kind)
    if bits:
        return integers(option.min or 0, option.max or (1 << bits) - 1)
    bits = INTEGER_RANGES[option.kind]
    return ranges(edges(option.min or 0, option.max or (1 << bits) - 1).flatmap(spelled))
