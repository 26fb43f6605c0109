"""Matches the IPsec policy that was, or will be, applied to the packet: up to four elements."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.hostmasks import HOST
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import FLAG, INVERTIBLE, MULTIPLE, Kind, Option
from iptables_py.rules.storedtext import hidden, shown
from iptables_py.tables import FORWARD, INPUT, OUTPUT, POSTROUTING, PREROUTING
from iptables_py.values.addresses import numeric_host
from iptables_py.values.netdb import protocol_label, protocol_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

    Element = dict[str, tuple[bool, Any]]  # by option name: whether it is inverted, and its value

NAME = "policy"

_ELEMENTS = "elements"  # a key in a use's values
_DEPTH = 4
_IPSEC_PROTOCOLS = (50, 51, 108)  # esp, ah, ipcomp
_DIRECTIONS = {"in": PREROUTING | INPUT | FORWARD, "out": FORWARD | OUTPUT | POSTROUTING}
_POLICIES = ("none", "ipsec")
_MODES = ("transport", "tunnel")
_TUNNEL_ENDS = ("tunnel-dst", "tunnel-src")
_PARTS = ("reqid", "spi", "proto", "mode", *_TUNNEL_ENDS)


def _one_of(words: tuple[str, ...], problem: str) -> Kind:
    def read(text: str, option: Option, use: "Use") -> str:
        if use.rule.stored:
            text = text.partition(":")[0]  # see save
        if text not in words:
            raise Problem(f'{problem} "{text}"')
        return text

    return Kind(read, choices=words)


def _elements(use: "Use") -> "list[Element]":
    elements: list[Element] = use.values.setdefault(_ELEMENTS, [{}])
    return elements


def _part(
    read: "Callable[[str, Option, Use], Any]",
    write: "Callable[[Any], str]" = str,
    check: "Callable[[Any], None]" = lambda value: None,
    choices: tuple[str, ...] = (),
) -> Kind:
    """Return a kind whose values go into the last element so far.

    The checks and their order are measured: is it a value, was it given before, is it allowed.
    """

    def into(text: str, option: Option, use: "Use") -> None:
        name = option.name
        value = read(text, option, use)
        element = _elements(use)[-1]
        if name in element:
            raise Problem(f"policy match: double --{name} option")
        check(value)
        element[name] = name in use.inverted, value
        use.inverted.discard(name)

    return Kind(into, write, choices=choices)


def _check_protocol(number: int) -> None:
    if number not in _IPSEC_PROTOCOLS:
        raise Problem("policy match: protocol must be ah/esp/ipcomp")


def _check_mode(mode: str) -> None:
    if mode not in _MODES:
        raise Problem(f'policy match: invalid mode "{mode}"')


def _next(text: str, option: Option, use: "Use") -> None:
    elements = _elements(use)
    if len(elements) == _DEPTH:
        raise Problem("policy match: maximum policy depth reached")
    elements.append({})


DIRECTION = _one_of(tuple(_DIRECTIONS), "policy_match: invalid dir")
POLICY = _one_of(_POLICIES, "policy match: invalid policy")
REQID = _part(UINT32.read)
SPI = _part(UINT32.read, hex)
PROTOCOL = _part(
    lambda text, option, use: protocol_number(text, folded=False),
    protocol_label,
    _check_protocol,
    choices=("ah", "esp", "ipcomp"),
)
MODE = _part(lambda text, option, use: text, check=_check_mode, choices=_MODES)
_TUNNEL_END = {family: _part(kind.read, kind.write) for family, kind in HOST.items()}
NEXT = Kind(_next, words=0)
_EACH = INVERTIBLE | MULTIPLE
OPTIONS = {
    family: (
        Option("dir", DIRECTION, meta="in|out", doc="the policy for incoming or for outgoing packets"),
        Option("pol", POLICY, meta="none|ipsec", doc="whether there is such a policy, ipsec by default"),
        Option("strict", FLAG, letter="\x02", doc="match the whole list of elements, not just one"),
        Option("reqid", REQID, _EACH, meta="number", doc="the policy's number (reqid)"),
        Option("spi", SPI, _EACH, meta="number", doc="the security parameter index"),
        Option("tunnel-src", kind, _EACH, meta="address[/mask]", doc="the source address of the tunnel"),
        Option("tunnel-dst", kind, _EACH, meta="address[/mask]", doc="the destination address of the tunnel"),
        Option("proto", PROTOCOL, _EACH, meta="ah|esp|ipcomp", doc="the IPsec protocol"),
        Option("mode", MODE, _EACH, meta="transport|tunnel", doc="the IPsec mode"),
        Option("next", NEXT, MULTIPLE, also="strict", letter="\t", doc="later options are of the next element"),
    )
    for family, kind in _TUNNEL_END.items()
}


def check(use: "Use") -> None:
    """Raise Problem if the direction is missing or the elements do not fit the policy."""
    values = use.values
    elements = _elements(use)
    if "dir" not in values:
        raise Problem("policy match: neither --dir in nor --dir out specified")
    if values.setdefault("pol", "ipsec") == "none":
        if "strict" in values:
            raise Problem("policy match: policy none but --strict given")
        if len(elements) > 1:
            raise Problem("policy match: policy none but policy given")
        return
    for number, element in enumerate(elements):
        if "strict" in values and not element:
            raise Problem(
                f"policy match: empty policy element {number}. --strict is in effect, but at least one of "
                "reqid, spi, tunnel-src, tunnel-dst, proto or mode is required."
            )
        if any(end in element for end in _TUNNEL_ENDS) and element.get("mode") not in (
            (False, "tunnel"),
            (True, "transport"),
        ):
            raise Problem("policy match: --tunnel-src/--tunnel-dst is only valid in tunnel mode")


def hooks(use: "Use") -> int:
    """Return the hooks that the direction allows."""
    return _DIRECTIONS[use.values["dir"]]


def _element_text(use: "Use", element: "Element", dash: str, numeric: bool = False) -> str:
    text = ""
    for name in _PARTS:
        if name in element:
            inverted, value = element[name]
            word = str(value) if numeric and name == "proto" else use.option(name).kind.write(value)
            text += f"{' !' if inverted else ''} {dash}{name} {word}"
    return text


def save(use: "Use") -> str:
    """Return direction, policy and elements.

    The element of `--pol none` is stored but not printed: it is hidden after a colon, as a number.
    """
    values = use.values
    text = f" --dir {values['dir']} --pol {values['pol']}"
    parts = [_element_text(use, element, "--") for element in values[_ELEMENTS]]
    if values["pol"] == "none":
        return text + (hidden(f":{int.from_bytes(parts[0].encode())}") if parts[0] else "")
    return text + (" --strict" if "strict" in values else "") + " --next".join(parts)


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes.

    If there are several elements, they are numbered. With -n the protocol is a number.
    """
    values = use.values
    text = f" policy match dir {values['dir']} pol {values['pol']}"
    if values["pol"] == "none":
        return text
    text += " strict" if "strict" in values else ""
    elements = values[_ELEMENTS]
    for number, element in enumerate(elements):
        text += (f" [{number}]" if len(elements) > 1 else "") + _element_text(use, element, "", numeric)
    return shown(text)


def words(use: "Use") -> list[str]:
    """Return the policy with its elements."""
    from iptables_py.extensions.shared.wording import details

    values = use.values
    where = f"for {values['dir']}coming packets" if values["dir"] == "in" else "for outgoing packets"
    if values["pol"] == "none":
        return [f"without an IPsec policy {where}"]
    parts = []
    for element in values[_ELEMENTS]:
        texts = []
        for name in (name for name in _PARTS if name in element):
            inverted, value = element[name]
            texts.append(f"{'not ' if inverted else ''}{name} {shown(use.option(name).kind.write(value))}")
        parts.append(" and ".join(texts))
    strict = "exactly " if "strict" in values else ""
    elements = " then ".join(filter(None, parts))
    return [f"with an IPsec policy {where}" + details([strict + elements if elements else ""])]


def match(use: "Use") -> "Matching":
    """Match packets to which no policy applies: the host has no IPsec."""
    is_none = use.values["pol"] == "none"
    return lambda packet, world: is_none


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use, "everything")


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return whether a policy was applied to an incoming packet, None for anything more."""
    values = use.values
    if values["dir"] == "out" or values[_ELEMENTS] != [{}]:
        return None
    return f"meta secpath {'missing' if values['pol'] == 'none' else 'exists'}"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same, and for the elements what nftables can compare of the policy's parts."""
    from iptables_py.extensions.shared.expressions import comparison

    values, elements = use.values, use.values[_ELEMENTS]
    way = values["dir"]
    if values["pol"] == "none" or elements == [{}]:
        return f"{'meta secpath' if way == 'in' else 'rt ipsec'} {'missing' if values['pol'] == 'none' else 'exists'}"
    if any("proto" in element or not _is_tunnel(element) for element in elements):
        translation.reason = "nftables can't match the protocol or the mode of an IPsec policy"
        return None
    if "strict" in values:
        translation.losses.append("policies with more elements match, too")
    else:
        translation.losses.append("only the first element of a policy is compared")
    parts = []
    for at, element in enumerate(elements):
        place = len(elements) - 1 - at if way == "in" else at  # the kernel keeps them from the inside to the outside
        head = f"ipsec {way}" + (f" spnum {place}" if place else "")
        for name, (inverted, value) in element.items():
            if name in _TUNNEL_ENDS:
                host = numeric_host(value[0] & value[1], value[1], use.rule.family)
                field = f"{'ip' if use.rule.family == 4 else 'ip6'} {name[7]}addr"
                parts.append(comparison(f"{head} {field}", host, inverted))
            elif name != "mode":
                parts.append(comparison(f"{head} {name}", value, inverted))
    return " ".join(parts)


def _is_tunnel(element: "Element") -> bool:
    """Return whether the mode is not compared, or compared with what the addresses of a tunnel imply anyway."""
    return "mode" not in element or any(end in element for end in _TUNNEL_ENDS)
