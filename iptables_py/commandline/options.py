"""How the program's own options are read, apart from its commands."""

from iptables_py import extensions
from iptables_py.commandline import arguments
from iptables_py.errors import TRY, Problem
from iptables_py.values.integers import as_unsigned, leading_decimal
from iptables_py.values.interfaces import interface
from iptables_py.values.netdb import fold, protocol_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.commandline.getopt import Words
    from iptables_py.commandline.state import ReaderState

LONGEST_INTERVAL = 999999  # microseconds of -W
NEVER_MATCHED = frozenset((43, 44, 51, 60))  # protocols that are IPv6 extension headers


def read_host(state: "ReaderState", letter: str, value: str) -> None:
    """Keep the value of -s or -d, which is read after all other words."""
    state.hosts[letter] = value


def read_protocol(state: "ReaderState", letter: str, value: str) -> None:
    """Read -p. Raise Problem.

    Measured: for IPv6 the reference accepts a protocol that is an extension header, with a warning that it never
    matches.
    """
    rule = state.rule
    name = state.protocol = fold(value)
    if name != value:
        state.change_value(value, name)
    rule.protocol = protocol_number(name)
    inverted = "p" in rule.inverted
    if rule.protocol == 0 and inverted:
        raise Problem("rule would never match protocol")
    if rule.family == 6 and rule.protocol in NEVER_MATCHED and not inverted:
        rule.warn(f"Warning: never matched protocol: {name}. use extension match instead.\n")


def read_in_interface(state: "ReaderState", letter: str, value: str) -> None:
    """Read -i. Raise Problem."""
    rule = state.rule
    rule.in_interface = value if rule.stored else interface(value, "i" in rule.inverted, rule.warn)


def read_out_interface(state: "ReaderState", letter: str, value: str) -> None:
    """Read -o. Raise Problem."""
    rule = state.rule
    rule.out_interface = value if rule.stored else interface(value, "o" in rule.inverted, rule.warn)


def read_fragment(state: "ReaderState", letter: str, value: None) -> None:
    """Read -f. Raise Problem for IPv6, which has a match for fragments."""
    if state.family == 6:
        raise Problem("`-f' is not supported in IPv6, use -m frag instead")
    state.rule.fragment = True


def read_counters(state: "ReaderState", letter: str, value: str) -> None:
    """Read -c: `packets,bytes`, or packets with the bytes in the next word. Raise Problem."""
    packets, comma, bytes_ = value.partition(",")
    if not comma:
        if not state.words.has_value():
            raise Problem("--set-counters requires packet and byte counter")
        bytes_ = state.words.take()
    numbers = []
    for text, which in ((packets, "packet"), (bytes_, "byte")):
        number = arguments.counter(text)
        if number is None:
            raise Problem(f"--set-counters {which} counter not numeric")
        numbers.append(number)
    state.rule.packets, state.rule.bytes = numbers


def read_jump(state: "ReaderState", letter: str, value: str) -> None:
    """Read -j. Raise Problem."""
    state.jump(value)


def read_goto(state: "ReaderState", letter: str, value: str) -> None:
    """Read -g, whose name is always taken for a chain. Raise Problem."""
    state.rule.goto = True
    arguments.check_target_name(value)
    state.rule.jump = value


def read_match(state: "ReaderState", letter: str, value: str) -> None:
    """Read -m: add a match, whose options are valid from now on. Raise Problem."""
    if state.inverted:
        raise Problem("unexpected ! flag before --match")
    arguments.check_match_name(value)
    module = extensions.load("match", value, state.family)
    if module is None:
        name = extensions.SAME_MATCH.get(value, value)
        raise Problem(f"Couldn't load match `{name}':No such file or directory\n")
    state.rule.matches.append(state.new_use(module))


def read_table(state: "ReaderState", letter: str, value: str) -> None:
    """Read -t. Raise Problem for a second one in a restore, which puts the first before the line itself."""
    if state.inverted:
        raise Problem("unexpected ! flag before --table")
    if state.restoring and state.table_given:
        raise Problem(f"The -t option cannot be used in {state.restoring}.\n")
    state.line.table = value
    state.table_given = True


def read_wait(state: "ReaderState", letter: str, value: str | None) -> None:
    """Check -w or -W, whose value is optional for -w and may be the next word. Raise Problem."""
    if state.restoring:
        raise Problem(f"You cannot use `-{letter}' from iptables-restore")  # for IPv6 too
    check_wait(state.words, letter, value, state.rule.warn)
    state.waits += letter


def check_wait(words: "Words", letter: str, value: str | None, warn: "Callable[[str], None]") -> None:
    """Check the value of -w or -W. Raise Problem."""
    is_interval = letter == "W"
    if value is None and words.has_value():
        value = words.take()
    if value is None:
        if is_interval:
            raise Problem("wait interval value required")
    elif (number := leading_decimal(value)) is None:
        raise Problem(f"wait {'interval' if is_interval else 'seconds'} not numeric")
    elif is_interval and (waits := as_unsigned(number)) > LONGEST_INTERVAL:
        raise Problem(f"too long usec wait {waits} > {LONGEST_INTERVAL} usec")
    if is_interval:
        warn("Ignoring deprecated --wait-interval option.\n")


def read_verbose(state: "ReaderState", letter: str, value: None) -> None:
    """Count -v."""
    state.line.verbose += 1


def read_family(state: "ReaderState", letter: str, value: None) -> None:
    """Read -4 or -6. If the family is the other one, skip a line of a restore, else raise Problem."""
    if int(letter) != state.family:
        if not state.restoring:
            raise Problem("", TRY)
        state.line.skip = True


def read_help(state: "ReaderState", letter: str, value: str | None) -> None:
    """Read -h, which also loads the match of the protocol if there is no match yet."""
    if state.protocol and not state.rule.matches:
        state.load_protocol_match()
    state.line.wants = "help"


def read_version(state: "ReaderState", letter: str, value: None) -> None:
    """Read -V."""
    state.line.wants = "not version" if state.inverted else "version"
