"""New rules, the question about them, and the rules from before if they are not confirmed."""

import posix

from iptables_py.apply import question
from iptables_py.files import read_all, write_all
from iptables_py.programs import program_of
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.programs import Program

TO_WRITE = posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC | posix.O_CLOEXEC
REVERTED = 255  # the exit status after the new rules were not confirmed


class Refused(Exception):
    """Nothing is applied.

    status: the exit status
    text: the messages
    """

    def __init__(self, status: int, text: str) -> None:
        self.status = status
        self.text = text
        super().__init__(text)


class Applying:
    """One run.

    stdin: standard input, None for that of the process
    out, err: the output, if it is not written at once
    broken: why standard output can't be written, "" if it can
    """

    def __init__(self, program: "Program", stdin: bytes | None) -> None:
        self.program = program
        self.stdin = stdin
        self.out: list[bytes] = []
        self.err: list[bytes] = []
        self.broken = ""

    def say(self, text: "str | bytes") -> None:
        """Print text on standard output."""
        data = encoded(text) if isinstance(text, str) else text
        if self.stdin is not None:
            self.out.append(data)
            return
        try:
            write_all(1, data)
        except OSError as error:
            self.broken = str(error.strerror)

    def warn(self, text: "str | bytes") -> None:
        """Print text on standard error."""
        data = encoded(text) if isinstance(text, str) else text
        if self.stdin is not None:
            self.err.append(data)
            return
        try:
            write_all(2, data)
        except OSError:
            pass

    def carry_out(self, target: str, is_command: bool, seconds: int, savefile: str | None) -> int:
        """Load a file or run a command, and ask about the new rules. Return the exit status. Raise Refused.

        seconds: the time limit for the answer, and for the command
        savefile: the file to which the new rules are written if they are confirmed
        """
        _check(target, is_command, savefile)
        before = self._saved()
        if before is None:
            raise Refused(3, "Error: iptables support lacking from the kernel\n")
        what = "running command" if is_command else "applying new iptables rules"
        self.say(f"{what.capitalize()} {'' if is_command else 'from '}'{target}'... ")
        if self.broken:
            raise Refused(1, f"{self.program.name}: write error: {self.broken}\n")
        if not (self._commanded(target, seconds) if is_command else self._loaded(target)):
            self.say("failed.\n")
            self.warn(f"Error: unknown error {what}: {target}\n")
            return self._revert(before, 7 if is_command else 5)
        self.say("done.\n")
        return self._keep(savefile) if self._confirmed(seconds) else self._revert(before, REVERTED)

    def _confirmed(self, seconds: int) -> bool:
        """Ask whether the new rules stay."""
        self.say("Can you establish NEW connections to the machine? (y/N) ")
        if self.broken:
            return False  # nobody sees the question
        if self.stdin is None:
            answer = question.first_byte(seconds)
        else:
            answer = self.stdin.lstrip(b"\0")[:1] if seconds else b""
        self.say("\n")
        if answer in (b"y", b"Y"):
            return True
        nothing = answer in (b"", b"\n", b" ", b"\t")  # (measured)
        why = "Timeout! Something happened (or did not)." if nothing else "No affirmative response!"
        self.say(f"{why} Better play it safe...\n")
        return False

    def _keep(self, savefile: str | None) -> int:
        """Keep the new rules and write them to the file, if there is one. Return the exit status."""
        if savefile is not None:
            self.say(f"Writing successfully applied rules to '{savefile}'...\n")
            if not self._written(savefile):
                self.warn(f"Error: unknown error writing successfully applied rules: {savefile}\n")
                return 9
        self.say("... then my job is done. See you next time.\n")
        return 0

    def _written(self, savefile: str) -> bool:
        """Write the rules to the file. Return whether that succeeded."""
        text = self._saved()
        if text is None:
            return False
        try:
            file = posix.open(encoded(savefile), TO_WRITE, 0o666)
            try:
                write_all(file, text)
            finally:
                posix.close(file)
        except OSError as error:
            self.warn(f"{self.program.name}: {savefile}: {error.strerror}\n")
            return False
        return True

    def _revert(self, before: bytes, status: int) -> int:
        """Restore the rules from before: the tables that there were then. Return the exit status."""
        self.say("Reverting to old iptables rules... ")
        if not self._restored(before):
            return 1
        self.say("done.\n")
        return status

    def _saved(self) -> bytes | None:
        """Return the rules without their counters, None if they can't be read."""
        saving = program_of("save", self.program.family)
        status, out, err = saving.load()(saving, [], None)
        self.warn(err)
        return None if status else out

    def _restored(self, text: bytes) -> bool:
        """Restore the tables in the text. Return whether that succeeded."""
        restoring = program_of("restore", self.program.family)
        status, out, err = restoring.load()(restoring, [], text)
        self.say(out)
        self.warn(err)
        return not status

    def _loaded(self, target: str) -> bool:
        """Restore the file. Return whether that succeeded."""
        try:
            file = posix.open(encoded(target), posix.O_RDONLY | posix.O_CLOEXEC)
        except OSError as error:
            self.warn(f"{self.program.name}: {target}: {error.strerror}\n")
            return False
        try:
            return self._restored(read_all(file))
        finally:
            posix.close(file)

    def _commanded(self, target: str, seconds: int) -> bool:
        """Run the command. Return whether it succeeded."""
        from iptables_py.apply import command

        try:
            done = command.run(target, seconds, self.stdin is not None)
        except OSError as error:
            self.warn(f"{self.program.name}: {target}: {error.strerror}\n")
            return False
        self.say(done.out)
        self.warn(done.err)
        return done.succeeded


def _check(target: str, is_command: bool, savefile: str | None) -> None:
    """Raise Refused if the file of -w can't be written, or the target can't be read or run."""
    if savefile is not None and _may(savefile, posix.F_OK) and not _may(savefile, posix.W_OK):
        raise Refused(8, f"Error: savefile not writable: {savefile}\n")
    if not is_command:
        if not _may(target, posix.R_OK):
            raise Refused(2, f"Error: rulesfile not readable: {target}\n")
        return
    from iptables_py.apply import command

    if not _may(target, posix.X_OK):  # of the name as a path, although it is then looked up on PATH (measured)
        raise Refused(6, f"Error: runcmd not executable: {target}\n")
    if not command.is_found(target):
        raise Refused(127, f"Error: needed command not found: {target}\n")


def _may(path: str, mode: int) -> bool:
    return posix.access(encoded(path), mode)
