"""The output of `ipset help`, in our own words."""

from iptables_py.errors import PARAMETER, Problem
from iptables_py.ipset.options import FLAGS, MEMBER_FLAGS
from iptables_py.ipset.run import printed
from iptables_py.ipset.types import TYPES, set_type
from iptables_py.ipset.words import COMMANDS, OPTIONS, VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.ipset.run import Run
    from iptables_py.ipset.words import Request

ARGUMENTS = {
    "create": "SETNAME TYPENAME [OPTIONS]",
    "add": "SETNAME ENTRY [OPTIONS]",
    "del": "SETNAME ENTRY",
    "test": "SETNAME ENTRY",
    "rename": "FROM TO",
    "swap": "ONE OTHER",
    "help": "[TYPENAME]",
    "restore": "",
    "version": "",
    "quit": "",
}
WITHOUT_VALUE = ("-4", "-6", *FLAGS, *MEMBER_FLAGS)


def help(run: "Run", request: "Request") -> int:
    """Print the help, or that of one type. Return the exit status."""
    type = None
    status = 0
    if request.names:
        try:
            type = set_type(request.names[0])
        except Problem:
            run.warn(printed(Problem(f"Unknown settype: `{request.names[0]}'", PARAMETER), None))
            status = 2
    run.say(f"ipset v{VERSION}\n\nUsage: ipset [options] COMMAND\n\nCommands:\n")
    for command in COMMANDS:
        run.say(f"  {command} {ARGUMENTS.get(command, '[SETNAME]')}".rstrip() + "\n")
    run.say("\nOptions:\n")
    for names, valued in OPTIONS.values():
        run.say(f"  {', '.join(names)}{' VALUE' if valued else ''}\n")
    if type:
        rows: tuple[tuple[str, Sequence[str]], ...] = (("create", type.create), ("add", type.add))
        for title, options in rows:
            run.say(f"\n{title}, type {type.name}:\n")
            for name in options:
                value = "" if name in WITHOUT_VALUE and not (title == "add" and name == "comment") else " VALUE"
                run.say(f"  [{name}{value}]\n")
    else:
        run.say("\nTypes of sets:\n")
        for known in TYPES:
            run.say(f"  {known.name}\n")
    return status
