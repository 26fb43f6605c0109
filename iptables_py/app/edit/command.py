"""iptables-py edit: change the ruleset in an editor."""

from __future__ import annotations

import click

from iptables_py.tables import BASE_CHAINS


@click.command()
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, default=4, help="Edit the IPv4 rules (the default).")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Edit the IPv6 rules.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Edit only this table.")
@click.option("--sets", is_flag=True, help="Edit the IP sets, too.")
@click.option("--guard", metavar="PACKET", multiple=True, help="Warn if a packet would not pass.")
@click.option("--host", metavar="FILE", help="The host of --guard, as `iptables-py host detect` describes it.")
@click.option("--yes", is_flag=True, help="Ask nothing: apply the changes if nothing is wrong.")
def edit(
    family: int, table: str | None, sets: bool, guard: tuple[str, ...], host: str | None, yes: bool
) -> tuple[int, bytes]:
    """Change the ruleset in an editor.

    The text is what iptables-save prints; with --sets, what `ipset save` prints comes first. After the editor has
    ended, the text is checked as iptables-restore would, the differences are shown, and you are asked whether to apply
    them. All of them are applied in one transaction, and `iptables-py undo` takes them back. If the text has a mistake,
    the line is shown, and you can go back to the editor. If somebody else has changed the ruleset meanwhile, that is
    shown, too.

    Rules, policies and members of sets that you leave alone keep their counters. A table, chain or set whose lines you
    delete is deleted. A text without a line changes nothing.

    The editor is IPTABLES_PY_EDITOR, VISUAL or EDITOR, else the first of sensible-editor, editor, nano and vi that
    there is. If it fails, nothing changes.

    --guard names a packet that has to pass, such as 'eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn'. It is traced through
    the new rules with the answer to it, and so is the connection that it can make with the rules of now.

    With --yes a mistake, a guard packet that would not pass, or a change by somebody else ends the command. Without a
    terminal, --yes and one of those variables are needed.

    Exit status: 0 if the changes were applied or there are none, 1 if they were not applied, 2 if the text or an option
    can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.app.edit.editor import Editor
    from iptables_py.app.edit.session import Session
    from iptables_py.app.edit.text import Scope
    from iptables_py.app.guardoptions import checks_of

    scope = Scope(family, table, sets)
    return Session(scope, Editor(yes, f"rules.v{family}"), lambda: checks_of(guard, host), yes).run(), b""
