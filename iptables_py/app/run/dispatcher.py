"""The programs of a run: one script under many names, which starts the program of the name that it is called by."""

import os
import shlex
import sys

import iptables_py
from iptables_py.app.run import sudo
from iptables_py.startup import launchers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ENDED = 4  # the exit status after the run, as if a ruleset can't be used
# It sets the variables again for a command that was started without them, by `env -i` or a login shell. Emptying a file
# succeeds on a full disk.
SCRIPT = """\
#!/bin/sh
{variables}
name=${{0##*/}}
if ! [ -d {directory} ]; then
    echo "iptables-py run: $name: the run that this process belongs to has ended" >&2
    exit {ended}
fi
case $name in
    xtables-*) case $1 in {programs}) name=$1; shift ;; esac ;;
esac
case $name in
    {programs}) : >{unreached}; exec {directory}/"$name" "$@" ;;
    sudo) exec {directory}/sudo "$@" ;;
esac
exec {python} {options} -c {refuse} "$name" "$@"
"""
VARIABLE = """[ -n "${{{name}-}}" ] || {{ {name}={value}; export {name}; }}"""
REFUSE = "import sys; sys.path.append({location!a}); from iptables_py.app.run.refusal import main; main()"


def write(directory: str, names: "Iterable[str]", variables: "Mapping[str, str]", unreached: str) -> str:
    """Write the launchers and the dispatcher to the directory, and links to it in bin/. Return the dispatcher's path.

    names: the names of the links
    variables: environment variables of each program that it starts
    unreached: the file that is emptied when one of our programs is called
    """
    programs = os.path.join(directory, "programs")
    os.mkdir(programs)
    launchers.write(programs)
    launchers.write_command(os.path.join(programs, "sudo"), sudo.script(os.path.join(directory, "bin")))
    script = SCRIPT.format(
        variables="\n".join(VARIABLE.format(name=name, value=shlex.quote(value)) for name, value in variables.items()),
        programs="|".join(launchers.NAMES),
        unreached=shlex.quote(unreached),
        directory=shlex.quote(programs),
        ended=ENDED,
        python=shlex.quote(os.path.realpath(sys.executable)),
        options=launchers.OPTIONS,
        refuse=shlex.quote(REFUSE.format(location=_location())),
    )
    path = os.path.join(directory, "dispatcher")
    launchers.write_command(path, os.fsencode(script))
    os.mkdir(os.path.join(directory, "bin"))
    for name in names:
        os.symlink("../dispatcher", os.path.join(directory, "bin", name))
    return path


def _location() -> str:
    """Return the directory of the package as a process in UTF-8 mode decodes it."""
    path = os.path.dirname(os.path.dirname(os.path.abspath(iptables_py.__file__)))
    return os.fsencode(path).decode("utf-8", "surrogateescape")
