"""One rule in the language of nftables, as iptables-translate prints it or with its exact meaning.

What iptables-translate prints is measured on the reference.
"""

from iptables_py.rules.nftnames import identifier
from iptables_py.rules.rule import target_name
from iptables_py.rules.translation import joined
from iptables_py.values.addresses import address_text, prefix_length
from iptables_py.values.netdb import protocol_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Rule, Use
    from iptables_py.rules.translation import Translation

_MATCHES = {"mobility-header": "mh"}  # a match that has another name than its protocol
FAMILIES = {4: "ip", 6: "ip6"}
_KNOWN = frozenset(("icmp", "tcp", "udp", "dccp", "esp", "ah", "ipv6-icmp", "sctp", "udplite"))  # protocols of nft


def rule_text(rule: "Rule", translation: "Translation", exact: bool = False, counter: str = "counter") -> str | None:
    """Return the expressions, the counter and the verdict of a rule, None if a part of it has no translation.

    exact: with the meaning of the rule, where iptables-translate prints something else.
    counter: the statement that counts packets.
    The sets that the rule needs are then in `translation.sets`.
    """
    parts = [*_interfaces(rule, exact), *_fragment(rule), *_protocol(rule, exact)]
    parts += [_address(rule, "s", "saddr", rule.source, rule.source_mask)]
    parts += [_address(rule, "d", "daddr", rule.destination, rule.destination_mask)]
    for use in rule.matches:
        text = _use(use, translation, exact)
        if text is None:
            translation.reason = translation.reason or f"no translation of the match {use.name}"
            return None
        parts.append(text)
    verdict = _verdict(rule, translation, exact)
    if verdict is None:
        translation.reason = translation.reason or f"no translation of the target {target_name(rule)}"
        return None
    text = joined([part for part in (*parts, counter, verdict) if part])
    return text.rstrip(" ") if translation.comment is None else f"{text} comment {translation.comment}"


def _use(use: "Use", translation: "Translation", exact: bool) -> str | None:
    return (use.module.nft_exact if exact else use.module.nft)(use, translation)


def _interfaces(rule: "Rule", exact: bool) -> "list[str]":
    """Return the comparisons of interfaces. Each ends with a blank, which shows if a match begins with one."""
    found = []
    for letter, word, name in (("i", "iifname", rule.in_interface), ("o", "oifname", rule.out_interface)):
        inverted = letter in rule.inverted
        if name == "+":
            if inverted:
                found.append(f'{word} "INVAL/D" ')  # no interface has this name
        elif name:
            found.append(f'{word} {"!= " if inverted else ""}"{_interface(name, exact)}" ')
    return found


def _interface(name: str, exact: bool) -> str:
    """Return an interface's name with the wildcard of nft, before which another `*` must be escaped."""
    if name[-1] == "+":
        return (_interface(name[:-1], exact) if exact else name[:-1]) + "*"
    return name[:-1] + "\\*" if name[-1] == "*" else name


def _fragment(rule: "Rule") -> "list[str]":
    if not rule.fragment:
        return []
    return [f"ip frag-off & 0x1fff {'' if 'f' in rule.inverted else '!= '}0 "]


def _protocol(rule: "Rule", exact: bool) -> "list[str]":
    """Return the comparison of the protocol. A match with the protocol's name makes it unnecessary.

    The exact text has only names that nft knows without the files of the system. nft 1.0.6 makes one wrong comparison
    of `ip protocol != A` and `ip ttl != B` (measured), so it has another word.
    """
    if not rule.protocol:
        return []
    name = protocol_name(rule.protocol)
    if exact and name not in _KNOWN:
        name = None
    needed = exact and "p" in rule.inverted
    if name and not needed and any(use.name in (name, _MATCHES.get(name)) for use in rule.matches):
        return []
    word = "ip protocol" if rule.family == 4 and not needed else "meta l4proto"
    return [f"{word} {'!= ' if 'p' in rule.inverted else ''}{name or rule.protocol}"]


def _address(rule: "Rule", letter: str, word: str, value: int, mask: int) -> str:
    """Return the comparison of an address, with a blank at the end; "" for any address."""
    inverted = "!= " if letter in rule.inverted else ""
    if not mask and not inverted:
        return ""
    family = rule.family
    length = prefix_length(mask, family)
    name = f"{FAMILIES[family]} {word}"
    text = address_text(value, family)
    if length is None:
        return f"{name} & {address_text(mask, family)} {inverted or '== '}{text} "
    return f"{name} {inverted}{text}{'' if length == (32 if family == 4 else 128) else f'/{length}'} "


def _verdict(rule: "Rule", translation: "Translation", exact: bool) -> str | None:
    """Return what the rule does with the packet, "" for nothing, None if that has no translation."""
    name = target_name(rule)
    if exact and not rule.target:
        name = identifier(name)
    if rule.goto:
        return f"goto {name}"
    if rule.target:
        return _use(rule.target, translation, exact)
    return f"jump {name}" if name else ""
