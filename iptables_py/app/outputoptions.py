"""The options --color and --no-pager, for commands whose output is for people."""

import click

from iptables_py.app.terminal import ALWAYS, AUTO, COLOR, NEVER

PAGED = "iptables_py.paged"  # in click's context: whether a pager may show the output


color_option = click.option(
    "--color",
    type=click.Choice((AUTO, ALWAYS, NEVER)),
    default=AUTO,
    expose_value=False,
    callback=lambda context, option, value: context.meta.update({COLOR: value}),
    help="When to use colours.",
)
pager_option = click.option(
    "--no-pager",
    is_flag=True,
    expose_value=False,
    callback=lambda context, option, value: context.meta.update({PAGED: not value}),
    help="Do not show the output in a pager.",
)
