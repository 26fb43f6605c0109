"""iptables-py reach: print what becomes of the packets that a question is about."""

import os
import sys

import click

from iptables_py.app.outputoptions import color_option, pager_option
from iptables_py.values.text import decoded, encoded


@click.command()
@click.argument("question", nargs=-1, metavar="[QUESTION]...")
@click.option("-4", "--ipv4", "ipv4", is_flag=True, help="Ask only the IPv4 rules.")
@click.option("-6", "--ipv6", "ipv6", is_flag=True, help="Ask only the IPv6 rules.")
@click.option("--rules", metavar="FILE", help="Ask a save file instead of the ruleset; - is standard input.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--host", metavar="FILE", help="The host of the rules, as `iptables-py host detect` describes it.")
@click.option("--matrix", metavar="SERVICES", help="Print a table of sources and these services: 22,80,udp/53.")
@click.option("--json", "as_json", is_flag=True, help="Print the answers as JSON.")
@color_option
@pager_option
def reach(
    question: tuple[str, ...],
    ipv4: bool,
    ipv6: bool,
    rules: str | None,
    sets: tuple[str, ...],
    host: str | None,
    matrix: str | None,
    as_json: bool,
) -> tuple[int, bytes]:
    """Print which packets are accepted, rejected or dropped, and by which rule.

    \b
    iptables-py reach who reaches ssh
    iptables-py reach 'from eth0 to 10.0.0.5:443'
    iptables-py reach 'what can 10.1.0.0/16 reach'
    iptables-py reach 'from this host to 192.0.2.7 dport 25'
    iptables-py reach --matrix 22,80,443,udp/53 'from eth0'

    The answer holds for all packets of the question. Packets with the same answer are one group; for each group there
    is a packet that the engine traces to the same rule, or the answer is unknown.

    QUESTION consists of from and to with an address, a network, a range or an interface, and of fields with values:
    src, dst, in, out, proto, sport, dport, icmp, flags, state, mark. A value is a list with commas, with ranges such as
    1024-65535; FIELD != VALUE is any other value. It may begin with `who reaches`, `what can PLACE reach` or `can
    PLACE reach`.

    Without QUESTION, --matrix asks about all packets.

    `to this host` asks about INPUT, `through` about FORWARD, and `from this host` about OUTPUT. Otherwise there is an
    answer for INPUT and one for FORWARD, or only for FORWARD if the question has out.

    The question is about whole packets of new connections (state NEW, in TCP the flag SYN) that have no mark yet. Ports
    are those of tcp if the question has no protocol. `state any`, `flags any` and `mark any` ask about all of them.

    With --host, packets that this host does not have are left out, and it is known which packets are for it after nat.

    FILE is a save file or anything else that iptables-restore accepts. Without -4 or -6 its family is taken from its
    name (.v4 or .v6), else from the save program that wrote it; the default is IPv4. Without FILE both families are
    asked, or only that of the addresses in QUESTION.

    Exit status: 0 if all is known, 2 if QUESTION or FILE can't be used, 3 if something is unknown, 4 if the ruleset
    can't be used.
    """
    from iptables_py.app.find.language import BadExpression
    from iptables_py.app.hostfile import chosen
    from iptables_py.app.reach.run import Wish, answered
    from iptables_py.app.rulesource import asked_for

    if not question and matrix is None:
        raise click.UsageError("Missing argument QUESTION, such as who reaches ssh.")
    words = [decoded(os.fsencode(word)) for word in question]
    described = chosen(decoded(os.fsencode(host))) if host else None
    try:
        wish = Wish(matrix, as_json, described[1] if described else None)
        return answered(" ".join(words), *asked_for(rules, ipv4, ipv6, sets), wish)
    except BadExpression as error:
        sys.stderr.write(f"iptables-py reach: {os.fsdecode(encoded(str(error)))}\n")
        return 2, b""
