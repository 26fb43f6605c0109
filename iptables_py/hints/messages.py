"""The error messages that have hints, and the function that returns the hint for each."""

import re

from iptables_py.hints import chains, options, refusals, values
from iptables_py.hints.question import Question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Advise = Callable[..., str]

# A pattern for a message, and the function for its hint, which receives the question and the pattern's groups.
MESSAGES: "tuple[tuple[str, Advise], ...]" = (
    (r"No chain/target/match by that name\.", chains.no_such_chain),
    (r"Chain '(.*)' does not exist", chains.no_such_target),
    (r"Chain already exists\.", chains.exists),
    (r"File exists\.", chains.name_taken),
    (r"CHAIN_DEL failed \(Device or resource busy\): chain (\S+)", chains.busy),
    (r"Index of (?:insertion|deletion|replacement) too big\.", chains.too_big),
    (r"Bad rule \(does a matching rule exist in that chain\?\)\.", chains.no_such_rule),
    (r"Invalid rule number `(.*)'", chains.rule_number),
    (r"-R requires a rule number", chains.no_rule_number),
    (r"Invalid chain name `(.*)'", chains.no_blanks),
    (r'"nat" table is not intended for filtering', chains.filtering),
    (r"-P requires a chain and a policy", chains.half_policy),
    (r"line \d+ policy invalid", chains.no_declared_policy),
    (r"invalid policy counters for chain|Bad line \d+: need", chains.counters),
    (r"Bad policy name\.", chains.bad_policy),
    (r"Bad built-in chain name\.", chains.no_policy),
    (r"table '(.*)' does not exist", chains.no_table),
    (r"table name '(.*)' invalid", chains.no_table),
    (r"chain name `(.*)' too long", chains.long_name),
    (r"RULE_(?:APPEND|INSERT|REPLACE) failed \(([^)]*)\): rule in chain (\S+)", refusals.refused),
    (r'unknown option "(.*)"', chains.unknown_option),
    (r"Couldn't load match `(.*)':", options.no_match),
    (r"Bad argument `(.*)'", options.stray),
    (r"multiple --(\S+) options not allowed", options.used_twice),
    (r"Can't use --(\S+) with (\S+)", options.wrong_side),
    (r'(\S+): option "--(\S+)" must be specified', options.lacking),
    (r"no command specified", options.no_command),
    (r"Cannot use -(.) with -(.)", options.together),
    (r"--(\S+) requires two args", options.two_values),
    (r"^Try `ip6?tables -h'", options.other_program),
    (r"Illegal option `--(\S+)' with this command", options.illegal),
    (r'option "(.*)" requires an argument', options.no_value),
    (r"(\S+) needs `-p ", options.protocol_needed),
    (r"You cannot use `-(.)' from iptables-restore", options.restore_only),
    (r"The -t option cannot be used in ", options.table_in_restore),
    (r"--(?:probability|every) must be specified when using (random|nth) mode", options.statistic),
    (r'Bad value for "--(\S+)" option: "(.*)"', values.owner),
    (r"(\S*) is not a valid day specifier", values.choice),
    (r'Bad IP address "(.*)"', values.nat_address),
    (r"Unknown ICMP(?:v6)? type `(.*)'", values.icmp_type),
    (r"Unknown TCP flag `(.*)'", values.choice),
    (r"Bad packet type '(.*)'", values.choice),
    (r'addrtype: bad type "(.*)"', values.choice),
    (r'Bad (?:ct)?(?:state|status) "(.*)"', values.choice),
    (r'(?:unknown reject type|log level|log-level|Unknown .* type) [`"](.*)["\']', values.choice),
    (r"invalid mask `(.*)' specified", values.mask),
    (r"host/network `(.*)' not found", values.host),
    (r"invalid port/service `(.*)' specified", values.port),
    (r'unknown protocol "(.*)" specified', values.protocol),
    (r'(?:bad rate|Rate too fast) "(.*)"', values.rate),
    (r"Need TCP, UDP, SCTP or DCCP with port specification", values.ports_of_what),
    (r"! not allowed with multiple source or destination", values.one_of_several),
    (r'Argument to "--(\S+)" has unexpected characters', values.characters),
    (r"invalid portrange \(min > max\)", values.reversed_ports),
    (r"too many ports specified", values.too_many_ports),
    (r"Set (.*) doesn't exist", values.no_set),
    (r"The protocol family of set (\S+) is", values.other_family),
    (r"interface name `(.*)' must be shorter", values.interface),
    (r'bad (?:integer )?value for option "--(\S+)"', values.number),
    (r"Invalid MAC address specified", values.mac),
)


def hint(question: Question) -> str:
    """Return the hint for the message, or ""."""
    for message, advise in MESSAGES:
        found = re.search(message, question.text)
        if found and (advice := advise(question, *found.groups())):
            return advice
    return ""
