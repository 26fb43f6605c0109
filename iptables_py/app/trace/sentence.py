"""What became of a packet in one plain sentence, and what may surprise about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.trace.facts import ends
from iptables_py.app.trace.translations import translation_of
from iptables_py.engine.journal import SETTLED, UNTRACKED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.trace.decision import Decision
    from iptables_py.app.trace.session import Session, Traced

NO_REPLY = "no reply: the packet before did not pass, or nothing answers it"
# why the network stack itself ended a packet, by code
CAUSES = {
    "no-route": "there is no route to its destination",
    "unreachable": "its route has the type unreachable",
    "prohibit": "its route prohibits it",
    "blackhole": "its route is a black hole",
    "throw": "there is no route to its destination",
    "martian": "its addresses are not allowed on a network",
    "multicast": "this host is not in its multicast group",
    "frame": "only packets in frames for this host are forwarded",
    "source": "its source address is not accepted on this interface (an address of this host, or rp_filter)",
    "silent": "it is not for this host, and this host does not forward",
    "other-family": "the host has no addresses of its family",
    "bad-header": "its IP header is damaged",
    "bad-address": "its addresses are not allowed there",
    "frame-for-another-host": "its frame is for another host",
    "IP-options": "its IP options are not accepted",
    "fragment": "it waits for the other fragments",
    "connection-tracking": "connection tracking drops it",
    "given-to-a-socket-without-a-route-to-it": "TPROXY gave it to a socket, and its route does not lead here",
    "ttl": "its TTL or hop limit is used up",
    "scope": "its source address is valid only on the link on which it came",
    "size": "it is larger than the MTU of its route, and must not be fragmented",
    "helper": "the helper of its connection drops it",
    "flow-is-taken": "another connection has the same addresses and ports",
    "translation": "it can't be translated like its connection",
    "nat/interface": "its connection was masqueraded for another interface, and was removed",
}
# what was assumed about the connection of a packet, by code
ASSUMED = {
    "established-connection": "an established connection without translation that the packet belongs to",
    "expected-connection": "a connection whose helper expects the packet",
    "quoted-connection": "a connection with a packet that the ICMP error is about",
}


def sentence(traced: Traced) -> str:
    """Return what became of the packet."""
    verdict, decision = traced.verdict, traced.decision
    if verdict == fates.UNKNOWN:
        return unknown_words(traced.cause)
    if verdict == fates.DROPPED:
        return _dropped(decision)
    if verdict.startswith(fates.REJECTED):
        return f"rejected by {place(decision)} with {verdict.removeprefix(fates.REJECTED)}"
    passed = f"accepted by {place(decision)}" if decision else "passes, as there are no rules in filter for it"
    return f"{passed}; {_arrival(traced)}"


def fate_words(traced: Traced) -> str:
    """Return what became of the packet in a few words, with the address to which it was translated."""
    words = traced.verdict.replace(fates.FORWARDED, "forwarded by ").replace(fates.SENT, "sent by ")
    words = words.replace(fates.REJECTED, "rejected with ").replace(fates.LOCAL, "delivered here")
    translation = translation_of(traced)
    return f"{words} to {translation['destination']}" if translation else words


def assumption(cause: str, answer: bool) -> str:
    """Return in words which answer of a match is assumed."""
    match, why = match_of(cause)
    if not match:
        return f"{cause}: {'yes' if answer else 'no'}"
    return f"{match} {'matches' if answer else 'does not match'}{f' ({why})' if why else ''}"


def match_of(cause: str) -> tuple[str, str]:
    """Return the match that can't be decided, in words, and why; "" if the cause is none of a match."""
    where, colon, rest = cause.partition(": ")
    if where.count("/") != 2 or not colon:
        return "", cause
    (table, chain, number), (match, _, why) = where.split("/"), rest.partition(": ")
    return f"-m {match} of rule {number} of {chain} in {table}", why


def unknown_words(cause: str) -> str:
    """Return what a fate that is not known depends on."""
    match, why = match_of(cause)
    return f"unknown: it depends on {f'{match} ({why})' if match and why else match or why}"


def _dropped(decision: Decision | None) -> str:
    if decision is None:
        return "dropped"
    if decision.cause:
        return f"dropped: {CAUSES.get(decision.cause, decision.cause)}"
    return f"{'taken' if decision.is_taken else 'dropped'} by {place(decision)}"


def place(decision: Decision | None) -> str:
    """Return the rule or policy in words."""
    if decision is None:
        return "no rule"
    if decision.rule is None:
        return f"the policy of {decision.chain} in {decision.table}"
    rule = f"rule {decision.rule} of {decision.chain} in {decision.table} ({decision.text})"
    return f"the match {decision.match} of {rule}" if decision.match else rule


def _arrival(traced: Traced) -> str:
    """Return where the packet went."""
    if traced.verdict == fates.LOCAL:
        packet = traced.fate.delivered[-1][1]
        return f"delivered to this host as {ends(packet)}"
    real = [(interface, packet) for interface, packet in traced.fate.out if not interface.is_loopback]
    interface, packet = next((one for one in reversed(real) if not one[1].offset), real[-1])
    pieces = " in fragments" if packet.more or packet.offset else ""
    return f"leaves {interface.name} as {ends(packet)}{pieces}"


def surprises(traced: Traced, session: Session, reply: Traced | None) -> list[dict[str, str]]:
    """Return what may surprise, as objects with `code` and `text`.

    reply: what becomes of the answer to the packet, None if that was not asked
    """
    found = [*_on_the_way(traced, session), *_other_way_out(traced)]
    if traced.verdict == fates.DROPPED and traced.fate.rejects:
        found.append({"code": "no-answer", "text": "the rule that rejects it sends no answer that leaves this host"})
    if traced.verdict == fates.DROPPED and traced.decision and "-j NFQUEUE" in traced.decision.text:
        found.append({"code": "queued", "text": "a program may take it from the queue; none is assumed"})
    if reply is not None and (reply.verdict == fates.DROPPED or reply.verdict.startswith(fates.REJECTED)):
        found.append({"code": "no-reply", "text": f"nothing accepts the reply: it is {sentence(reply)}"})
    return found


def _on_the_way(traced: Traced, session: Session) -> Iterator[dict[str, str]]:
    tables = {(phase["table"], phase["hook"]): phase for phase in traced.way if phase["phase"] == "table"}
    nat = tables.get(("nat", "PREROUTING"))
    is_reply = any(phase["reply"] for phase in traced.way if phase["phase"] == "conntrack")
    is_sent_on = nat and _changes_destination(nat) and ("filter", "FORWARD") in tables and not is_reply
    if is_sent_on and ("filter", "INPUT") not in tables and _was_for_here(traced, session):
        yield _surprise("input-not-asked", "INPUT is not traversed: nat PREROUTING sent the packet on to another host")
    if traced.decision and traced.decision.cause == "silent" and not session.machine.host.forwards():
        name = "net.ipv4.ip_forward" if session.machine.host.family == 4 else "net.ipv6.conf.all.forwarding"
        yield _surprise("no-forwarding", f"{name} is 0: this host forwards nothing")
    rules = session.machine.ruleset.tables.get("nat", {})
    if any(chain.counters() for chain in rules.values()):
        skipped = {phase["skipped"] for (table, _), phase in tables.items() if table == "nat"}
        if UNTRACKED in skipped:
            yield _surprise("nat-without-conntrack", "nat was not asked: the packet belongs to no tracked connection")
        if SETTLED in skipped and any(
            phase["translated"] and not phase["reply"] for phase in traced.way if phase["phase"] == "conntrack"
        ):
            yield _surprise(
                "kept-translation",
                "nat was not asked again: the connection keeps the translation that it began with",
            )


def _other_way_out(traced: Traced) -> Iterator[dict[str, str]]:
    asked, taken = traced.fields.get("out"), traced.verdict.rpartition(":")[2]
    if asked and traced.verdict.startswith((fates.FORWARDED, fates.SENT)) and taken != asked:
        yield _surprise("other-way-out", f"the packet leaves by {taken}, not by {asked}: that is where its route goes")


def _surprise(code: str, text: str) -> dict[str, str]:
    return {"code": code, "text": text}


def _changes_destination(nat: dict[str, Any]) -> bool:
    return any(change["field"] == "destination" for change in nat["changes"])


def _was_for_here(traced: Traced, session: Session) -> bool:
    """Return whether the packet was sent to an address of this host."""
    import ipaddress

    return session.machine.host.owner(int(ipaddress.ip_address(traced.fields["dst"]))) is not None
