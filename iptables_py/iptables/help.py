"""-h: the program's options, and those of the extensions named on the line, from their tables."""

from iptables_py.commandline import flags
from iptables_py.errors import TITLE
from iptables_py.rules.options import INVERTIBLE, REQUIRED
from iptables_py.rules.rule import uses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.flags import Flag
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.run import Run
    from iptables_py.rules.rule import Rule, Use

WIDTH = 40  # of the column of options


def answer_at_once(run: "Run", line: "CommandLine") -> None:
    """Say what -h or -V asks for."""
    if line.wants == "help":
        run.say(help_text(run.name, line.rule))
    elif line.wants == "version":
        run.say(f"{run.name} {TITLE}\n")
    else:
        run.say(f"Not {TITLE[1:]} ;-)\n")


def help_text(program: str, rule: "Rule") -> str:
    """What -h prints; `rule` tells which extensions were named before it."""
    parts = [
        f"{program} {TITLE}\n\n",
        f"Usage: {program} COMMAND chain [number] [rule] [options]\n\nCommands:\n",
        *(flag_line(flag) for flag in flags.COMMANDS),
        "\nOptions ([!]: with ! before it, it means the opposite):\n",
        *(flag_line(flag) for flag in flags.LIMITED + flags.OTHERS),
    ]
    parts += [use_help(use) for use in uses(rule)]
    return "".join(parts)


def flag_line(flag: "Flag") -> str:
    """One line on one of the program's own options."""
    short = f"-{flag.letter}" if flag.letter != "0" else "  "
    names = ", ".join("--" + name for name in flag.names)
    return line(f"{'[!]' if flag.invertible else '   '} {short} {names} {flag.meta}", flag.doc)


def use_help(use: "Use") -> str:
    """The part on one extension."""
    is_target = use.rule.target is use
    text = f"\n{use.name} {'target' if is_target else 'match'}"
    text += " options:\n" if use.options else ": no options\n"
    for option in use.options:
        doc = option.doc if option.name == option.of else option.doc or f"the same as --{option.of}"
        if option.flags & REQUIRED:
            doc += " (required)"
        text += line(f"{'[!]' if option.flags & INVERTIBLE else '   '} --{option.name} {option.meta}", doc)
    own = getattr(use.module, "help_text", None)
    return text + (own(use.rule.family) if own else "")


def line(left: str, right: str) -> str:
    """Two columns; the right one goes to the next line where the left one is too wide."""
    left = " " + left.rstrip()
    if len(left) < WIDTH:
        return f"{left:<{WIDTH}}{right}\n"
    return f"{left}\n{'':{WIDTH}}{right}\n"
