"""The programs iptables-translate and ip6tables-translate: a command line in the language of nftables.

Measured: no ruleset is read, so tables, chains and rules need not exist.
"""

from iptables_py.commandline.reader import read
from iptables_py.iptables.run import Run
from iptables_py.rules.translation import Translation
from iptables_py.translate.command import command_text
from iptables_py.translate.run import TranslatorRun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.programs import Answer, Program


def translate(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-translate. Return exit status, standard output and standard error."""
    return TranslatorRun(program, stdin).answer(execute, words, hint)


def execute(run: Run, words: "Sequence[str]") -> int:
    """Translate a command line. Return the exit status. Raise Problem."""
    line = read(words, run.family, run.warn, sets=run.sets)
    if line.wants:
        from iptables_py.iptables.help import answer_at_once

        answer_at_once(run, line)
        return 0
    text = command_text(line, words, Translation(run.family), "nft ")
    if text is None:
        run.say("nft ")
        run.warn("Translation not implemented\n")
        return 1
    run.say(text)
    return 0


def hint(run: Run, words: "Sequence[str]", text: str) -> str:
    """Return the hint for a command line that failed with that message, "" if there is none."""
    from iptables_py.hints import output

    return output.lines(words, run.family, text)
