"""The options --color and --no-pager, for commands whose output is for people, and the choice of one format."""

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


def one_format(form: str | None, **given: bool) -> str:
    """Return the format that was asked for by --format or by an option with its name, "text" if none was.

    Raise UsageError for two different ones.
    """
    asked = {name: f"--{name}" for name, is_given in given.items() if is_given}
    if form:
        asked.setdefault(form, f"--format {form}")
    if len(asked) > 1:
        raise click.UsageError(f"{' and '.join(asked.values())} are different formats: leave out one of them")
    return next(iter(asked), "text")
