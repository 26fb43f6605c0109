"""Run iptables-apply on a pseudo-terminal, in the current directory and with the programs on PATH.

This program reads a JSON object from standard input: argv, typed (text that is typed when the question is there), and
signal (its number, sent then instead, or 0). It prints one: status, shown (what the terminal shows), and rules (what
iptables-save and ip6tables-save print afterwards).
"""

import json
import os
import pty
import select
import subprocess
import sys

QUESTION = b"(y/N) "
SECONDS = 30


def main():
    asked = json.load(sys.stdin)
    status, shown = run(**asked)
    saves = [subprocess.run([name], capture_output=True, check=True) for name in ("iptables-save", "ip6tables-save")]
    rules = [line for save in saves for line in save.stdout.decode().splitlines() if not line.startswith("#")]
    json.dump({"status": status, "shown": shown.decode("latin-1").replace("\r\n", "\n"), "rules": rules}, sys.stdout)


def run(argv, typed, signal):
    child, terminal = pty.fork()
    if not child:
        os.execvp(argv[0], argv)
    shown, asked = b"", False
    while select.select([terminal], [], [], SECONDS)[0]:
        try:
            part = os.read(terminal, 1 << 16)
        except OSError:  # raised at the end of the output
            break
        shown += part
        if QUESTION in shown and not asked:
            asked = True
            wait_for_raw_mode(terminal)
            os.write(terminal, typed.encode())
            if signal:
                os.kill(child, signal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown


def wait_for_raw_mode(terminal):
    """Wait until the program reads single characters; with -t 0 it never does."""
    import termios
    import time

    end = time.monotonic() + 0.5
    while termios.tcgetattr(terminal)[3] & termios.ICANON and time.monotonic() < end:
        time.sleep(0.01)


main()
