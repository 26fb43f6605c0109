"""Commands of `iptables-py run --guard`: that process checks the ruleset before and after each one.

The command connects to its socket and sends its words, and waits until it may begin. When it has been carried out it
ends its side of the connection, and waits again. If that process is gone, the command goes on alone.
"""

import posix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _socket import socket
    from collections.abc import Callable, Sequence

    Answer = tuple[int, bytes, bytes]

SOCKET = b"socket"
INTACT = b"intact"  # a file in the same directory that is emptied if a command can't be checked
SIZE_BYTES = 4  # of the length before the words
NO_SIGNAL = 0x4000  # MSG_NOSIGNAL


def guarded(
    directory: bytes, program: str, words: "Sequence[str]", answer: "Callable[[str, Sequence[str]], Answer]"
) -> "Answer":
    """Return the answer to the command, after the ruleset has been checked. `directory` is that of the socket."""
    connection = _begun(directory, [program, *words])
    found = answer(program, words)
    if connection:
        try:
            connection.shutdown(1)  # SHUT_WR
            connection.recv(1)
        except OSError:
            pass  # the run has ended
        connection.close()
    return found


def _begun(directory: bytes, words: "list[str]") -> "socket | None":
    """Return a connection to the run on which the command has been announced, None if that is not possible."""
    said = b"\0".join(word.encode("utf-8", "surrogateescape") for word in words)
    try:
        place = posix.open(directory, posix.O_PATH | posix.O_CLOEXEC)
        connection = _socket()
        connection.connect(b"/proc/self/fd/%d/%s" % (place, SOCKET))  # the path itself may be too long for a socket
        posix.close(place)
        connection.sendall(len(said).to_bytes(SIZE_BYTES, "big") + said, NO_SIGNAL)
        connection.recv(1)
    except (OSError, ImportError):
        try:
            posix.truncate(directory + b"/" + INTACT, 0)
        except OSError:
            pass  # the run has ended
        return None
    return connection


def _socket() -> "socket":
    """Return a socket that does not take the place of a closed standard stream."""
    from _socket import AF_UNIX, SOCK_STREAM, socket

    found = [socket(AF_UNIX, SOCK_STREAM)]
    while found[-1].fileno() < 3:
        found.append(socket(AF_UNIX, SOCK_STREAM))
    return found[-1]
