"""-h: help on the program's options and on the extensions named on the command line, from their option tables."""

from iptables_py.commandline import flags
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
    """Print the answer to -h or -V."""
    if line.wants == "help":
        run.say(help_text(run.name, run.title, line.rule))
    elif line.wants == "version":
        run.say(f"{run.name} {run.title}\n")
    else:
        run.say(f"Not {run.title[1:]} ;-)\n")


def help_text(program: str, title: str, rule: "Rule") -> str:
    """Return the output of -h; `rule` has the extensions that were named before -h."""
    parts = [
        f"{program} {title}\n\n",
        f"Usage: {program} COMMAND chain [number] [rule] [options]\n\nCommands:\n",
        *(flag_line(flag) for flag in flags.COMMANDS),
        "\nOptions ([!]: may be inverted with ! before the option):\n",
        *(flag_line(flag) for flag in flags.LIMITED + flags.OTHERS),
    ]
    parts += [use_help(use) for use in uses(rule)]
    return "".join(parts)


def flag_line(flag: "Flag") -> str:
    """Return the help line for one of the program's own options."""
    short = f"-{flag.letter}" if flag.letter != "0" else "  "
    names = ", ".join("--" + name for name in flag.names)
    return line(f"{'[!]' if flag.invertible else '   '} {short} {names} {flag.meta}", flag.doc)


def use_help(use: "Use") -> str:
    """Return the help section for one extension."""
    is_target = use.rule.target is use
    text = f"\n{use.name} {'target' if is_target else 'match'}"
    text += " options:\n" if use.options else ": no options\n"
    for option in use.options:
        doc = option.doc if option.name == option.of else option.doc or f"the same as --{option.of}"
        if option.flags & REQUIRED:
            doc += " (required)"
        text += line(f"{'[!]' if option.flags & INVERTIBLE else '   '} --{option.name} {option.meta}", doc)
    return text + use.module.help_text(use.rule.family)


def line(left: str, right: str) -> str:
    """Return two columns; the right one starts on the next line if the left one is too wide."""
    left = " " + left.rstrip()
    if len(left) < WIDTH:
        return f"{left:<{WIDTH}}{right}\n"
    return f"{left}\n{'':{WIDTH}}{right}\n"
