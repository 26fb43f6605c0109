"""Generated rules, built from the declared option tables: good ones, most of them valid, and wild ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st

from iptables_py import extensions, tables
from iptables_py.commandline import flags
from iptables_py.extensions.contract import Extension
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option
from iptables_py.values.netdb import protocol_label
from tests.properties.spoiling import spoiled
from tests.properties.together import TOGETHER
from tests.properties.values import is_known, words_of
from tests.properties.words import Chunk, Draw, chance, integers, lists, network

# The user chains of every table; restored first, so that jumps to them work.
TABLES = (*tables.BASE_CHAINS, "filter", "filter", "mangle", "mangle")
USER_CHAINS = ("one", "two-2", "größe")
_MADE = "".join(f":{name} - [0:0]\n" for name in USER_CHAINS)
# Estimators for rules with --rateest1.
_ESTIMATOR = "-A größe -j RATEEST --rateest-name a --rateest-interval 250ms --rateest-ewmalog 1s\n"
SETUP = "".join(
    f"*{table}\n{_MADE}{_ESTIMATOR * (table == 'security')}COMMIT\n" for table in tables.BASE_CHAINS
)

# What rules usually need in addition to what the modules declare.
PROTOCOLS = {
    "tcp": (6,),
    "udp": (17,),
    "multiport": (6, 17, 33, 132, 136),
    "ah": (51,),
    "REJECT": (0, 6),
    "DNAT": (6, 17, 132),
    "SNAT": (6, 17),
    "REDIRECT": (6, 17),
    "MASQUERADE": (6, 17),
    "ECN": (6,),
}
LOADED_BY = {"tcp": 6, "udp": 17, "icmp": 1, "icmp6": 58, "esp": 50, "ah": 51, "sctp": 132, "dccp": 33, "ipcomp": 108}
LACKING = ("LED", "ipvs")  # not in the reference's kernel
REFUSED = ("SECMARK", "standard")  # it names objects that no kernel has, or is no extension
INTERFACES = ("eth0", "lo", "eth+", "+", "br-lan.7", "größe0", "abcdefghijklmno", "x!")
ODD_PROTOCOLS = ("all", "gre", "TCP", "0x6", "hopopt", "256", "ipv6-frag")
ODD_INTERFACES = ("w/x", "a b", "abcdefghijklmnop", "", 'q"', "!", "-x")


@dataclass(frozen=True)
class Line:
    """The words of a rule, and its family, table and chain."""

    family: int
    table: str
    chain: str
    words: tuple[str, ...]

    def command(self, *before: str) -> list[str]:
        """Return the words of a command: `-t TABLE`, then `before` (`-A` and the like), the chain, the rule."""
        return ["-t", self.table, *before, self.chain, *self.words]


@cache
def modules(kind: str, family: int) -> tuple[Extension, ...]:
    """Return all extensions of a kind ("match" or "target") that the family has."""
    return tuple(extensions.every(kind, family))


def options(module: Extension, family: int) -> tuple[Option, ...]:
    """Return the module's option table for the family."""
    table = module.OPTIONS
    return tuple(table[family] if isinstance(table, dict) else table)


# --- extensions


def chosen_options(draw: Draw, module: Extension, family: int, first: Option | None = None) -> list[Option]:
    """Draw options including `first`: the required ones and some others, which usually are allowed together."""
    table = [option for option in options(module, family) if is_known(module, option, family)]
    order = draw(st.permutations(table))
    order.sort(key=lambda option: option is not first)
    usual = usual_options(draw, module, first)
    picked: dict[str, Option] = {}
    if usual:
        picked = {name: option for name in usual for option in table if option.name == name}
        order = order[: draw(st.sampled_from((0, 0, 1, 2)))] if first is None else order[:1]
    else:
        order.sort(key=lambda option: not option.flags & REQUIRED)
        required = sum(1 for option in order if option.flags & REQUIRED)
        order = order[: required + max(draw(st.integers(0, 3)), first is not None or not required)]
    for option in order:
        if option.of not in picked and option.of not in rivals(picked.values()):
            picked[option.of] = option
            picked |= {one.name: one for one in table if one.name in option.also.split()}
    return list(picked.values())


def usual_options(draw: Draw, module: Extension, first: Option | None) -> list[str]:
    """Draw the names of options that belong together, including `first` if possible; empty if the table suffices."""
    ways = [way.split() for way in TOGETHER.get(module.NAME, ())]
    fitting = [way for way in ways if first is not None and first.of in way]
    if not ways or not fitting and chance(draw, 20):
        return []
    return draw(st.sampled_from(fitting or ways))


def rivals(picked: Iterable[Option]) -> set[str]:
    """Return the names of options that these options exclude."""
    return {name for option in picked for name in option.excl.split()}


def spelling(draw: Draw, name: str) -> str:
    """Draw a spelling of a long option, sometimes abbreviated."""
    return "--" + (name[: draw(st.integers(2, len(name)))] if chance(draw, 12) else name)


def option_words(draw: Draw, name: str, values: Sequence[str], inverted: bool) -> Chunk:
    """Draw the words of a long option with its values, the first of them sometimes after `=`."""
    word = spelling(draw, name)
    rest = list(values)
    if rest and chance(draw, 12):
        word += "=" + rest.pop(0)
    return [*(["!"] if inverted else []), word, *rest]


def extension_options(draw: Draw, module: Extension, family: int, first: Option | None = None) -> list[Chunk]:
    """Draw the options of one use of a module, including `first`."""
    found = []
    for option in chosen_options(draw, module, family, first):
        values = draw(words_of(module, option, family))
        inverted = chance(draw, 30 if option.flags & INVERTIBLE else 1)
        found.append(option_words(draw, option.name, values, inverted))
    return found


def match_chunks(draw: Draw, module: Extension, family: int, protocol: int) -> list[Chunk]:
    """Draw `-m NAME` and its options; the protocol's own match may come without -m."""
    chunks = extension_options(draw, module, family)
    if chunks and LOADED_BY.get(module.NAME) == protocol and chance(draw, 40):
        return chunks
    return [own_words(draw, "m", module.NAME), *chunks]


# --- the program's own options


def own_words(draw: Draw, letter: str, value: str | None, inverted: bool = False) -> Chunk:
    """Draw one of the program's own options in one of its spellings."""
    names = next(flag.names for flag in flags.FLAGS if flag.letter == letter)
    if chance(draw, 20):
        return option_words(draw, draw(st.sampled_from(names)), [] if value is None else [value], inverted)
    no = ["!"] if inverted else []
    if value is None:
        return [*no, "-" + letter]
    return [*no, "-" + letter + value] if value and chance(draw, 10) else [*no, "-" + letter, value]


def base_chunks(draw: Draw, family: int, chain: str, protocol: int) -> list[Chunk]:
    """Draw addresses, interfaces, protocol, fragments, counters."""
    chunks = []
    if protocol or chance(draw, 10):
        word = protocol_label(protocol) if chance(draw, 80) else str(protocol)
        if chance(draw, 4):
            word = draw(st.sampled_from(ODD_PROTOCOLS))
        chunks.append(own_words(draw, "p", word, chance(draw, 4)))
    for letter in "sd":
        if chance(draw, 25):
            text = draw(lists(network(family), 3) if chance(draw, 20) else network(family))
            chunks.append(own_words(draw, letter, text, chance(draw, 20)))
    for letter, nowhere in (("i", ("OUTPUT", "POSTROUTING")), ("o", ("INPUT", "PREROUTING"))):
        if chance(draw, 3 if chain in nowhere else 20):
            name = draw(st.sampled_from(ODD_INTERFACES if chance(draw, 15) else INTERFACES))
            chunks.append(own_words(draw, letter, name, chance(draw, 20)))
    if chance(draw, 8 if family == 4 else 1):
        chunks.append(own_words(draw, "f", None, chance(draw, 40)))
    if chance(draw, 6):
        number = integers(0, 2**64 - 1)
        chunks.append(["-c", draw(number), draw(number)] if chance(draw, 70) else ["-c", draw(lists(number, 2))])
    return chunks


def jump(draw: Draw, table: str) -> Chunk:
    """Draw -j or -g to a chain, usually one that exists."""
    name = draw(st.sampled_from((*USER_CHAINS * 4, *tables.BASE_CHAINS[table], "missing", "x" * 29)))
    return own_words(draw, "g" if chance(draw, 40) else "j", name)


# --- whole rules


def needed_protocol(draw: Draw, used: Sequence[Extension]) -> int:
    """Draw a protocol, usually one that the extensions allow."""
    wanted = [module.PROTOCOLS or PROTOCOLS.get(module.NAME) for module in used]
    known = [protocols for protocols in wanted if protocols]
    if not known or chance(draw, 4):
        return draw(st.sampled_from((0, 0, 0, 6, 17, 1, 58, 132, 47)))
    wanted_protocol: int = draw(st.sampled_from(draw(st.sampled_from(known))))
    return wanted_protocol


def place(draw: Draw, used: Sequence[Extension]) -> tuple[str, str]:
    """Draw a table and a chain of it, usually such that the extensions are allowed there."""
    allowed = next((module.TABLES for module in used if module.TABLES is not None), ())
    table = draw(st.sampled_from(allowed if allowed and chance(draw, 95) else TABLES))
    chains = [*tables.BASE_CHAINS[table], *USER_CHAINS[:2]]
    bits = next((module.HOOKS for module in used if module.HOOKS is not None), ~0)
    good = [name for name in chains if name not in tables.HOOKS or tables.HOOKS[name] & bits]
    return table, draw(st.sampled_from(good if good and chance(draw, 92) else chains))


@st.composite
def lines(draw: Draw, family: int, wild: bool = False) -> Line:
    """Draw a rule with up to three matches and usually a target.

    A wild rule also has words that are repeated, missing, moved or spoiled, and `!` in wrong places.
    """
    matches = draw(st.lists(st.sampled_from(modules("match", family)), max_size=3))
    target = draw(st.sampled_from(modules("target", family))) if chance(draw, 65) else None
    used = [*([target] if target else []), *matches]
    table, chain = place(draw, used)
    protocol = needed_protocol(draw, used[::-1])
    chunks = draw(st.permutations(base_chunks(draw, family, chain, protocol)))
    for module in matches:
        chunks += match_chunks(draw, module, family, protocol)
    if target:
        chunks += [own_words(draw, "j", target.NAME), *extension_options(draw, target, family)]
    elif chance(draw, 60):
        chunks.append(jump(draw, table))
    if chance(draw, 10):
        chunks = chunks[::-1] if chance(draw, 10) else draw(st.permutations(chunks))
    if wild:
        chunks = spoiled(draw, chunks)
    return Line(family, table, chain, tuple(word for chunk in chunks for word in chunk))


@st.composite
def short_lines(
    draw: Draw, family: int, module: Extension, option: Option | None = None, wild: bool = False
) -> Line:
    """Draw a rule with one use of the module, which contains the option, and only the protocol that it needs."""
    table, chain = place(draw, [module])
    protocol = needed_protocol(draw, [module])
    flag = "m" if module in modules("match", family) else "j"
    chunks = [["-p", str(protocol)]] if protocol else []
    chunks += [["-" + flag, module.NAME], *extension_options(draw, module, family, option)]
    if wild:
        chunks = spoiled(draw, chunks)
    return Line(family, table, chain, tuple(word for chunk in chunks for word in chunk))
