"""The messages of ipset that have hints, and the function that returns the hint for each."""

import re

from iptables_py.hints.ipset import entries, names, options
from iptables_py.hints.ipset.question import Question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Advise = Callable[..., str]

# A pattern for a message, and the function for its hint, which receives the question and the pattern's groups.
MESSAGES: "tuple[tuple[str, Advise], ...]" = (
    (r"No command specified(?:\.|: unknown argument (.*))", names.no_command),
    (r"Missing (?:second )?mandatory argument to command (\S+)", names.lacking),
    (r"Missing mandatory argument to option (\S+)", names.lacking_value),
    (r"unknown output mode '(.*)'", names.output),
    (r"Unknown argument: `(.*)'", options.unknown),
    (r"Unknown argument (.+)", names.too_many),
    (r"Command `(.*)' is invalid in restore mode", names.not_here),
    (r"The set with the given name does not exist", names.missing),
    (r"the second set does not exist", names.missing_other),
    (r"Set to be added/deleted/tested as element does not exist", names.missing_member),
    (r"The set to which you referred with 'before' or 'after' does not exist", names.missing_neighbour),
    (r"The set to which you referred with 'before' or 'after' is not added", entries.not_neighbours),
    (r"Sets with list:set type cannot be added", entries.a_list),
    (r"it is in use by a(?: kernel component|nother system)", names.in_use),
    (r"set with the same name already exists", names.exists),
    (r"a set with the new name already exists", names.name_taken),
    (r"their type does not match", names.other_type),
    (r"setname '(.*)' is longer than", names.long_name),
    (r"typename '(.*)' is (?:unknown|longer)", names.no_type),
    (r"unknown inet family|Protocol family not supported", names.no_family),
    (r"Missing mandatory argument of option `(.*)'", options.no_value),
    (r"Mandatory option `(.*)' is missing", options.lacking),
    (r"cannot parse '(.*)' as a (\S+) port", entries.port),
    (r"cannot parse '(.*)' as a protocol", entries.protocol),
    (r"Protocol (\S+) can be used with pseudo port value 0 only", entries.no_ports),
    (r"can be used with family inet6? only", entries.icmp_family),
    (r"Cannot parse (.*) as an ICMP(?:v6)? type/code", entries.icmp_type),
    (r"cannot parse (.*): resolving to IPv[46] address failed", entries.address),
    (r"plain IP address must be supplied: (.*)", entries.single),
    (r"IP/cidr or IP-IP range must be specified", entries.whole),
    (r"IP address or IP/cidr must be specified", entries.network),
    (r"element is missing from|lem separators? in .* supports", entries.dimensions),
    (r"range is not allowed in command", entries.several),
    (r"There are not allowed options \(28\)", entries.third),
    (r"cannot parse '.*' as ethernet address", entries.mac),
    (r"interface name '(.*)' is longer than", entries.interface),
    (r"'(.*)' is invalid as number", options.number),
    (r"'(.*)' is out of range", options.out_of_range),
    (r"cannot be used: set was created without", options.unsupported),
    (r'" character is not permitted in comments', options.comment),
    (r"Comment is longer than", options.long_comment),
    (r"Invalid (skbmark|skbprio) format", options.mark),
    (r"Cannot allocate memory", options.hash_size),
    (r"it's already added", entries.already),
    (r"it's not added", entries.absent),
    (r"Element is out of the range of the set", entries.outside),
    (r"exceeds the size limit of the set type", entries.too_large),
    (r"value of the CIDR parameter|covers the whole address space", entries.everything),
    (r"Null-valued element|Kernel error received: Invalid argument", entries.zero),
    (r"Hash is full", entries.full),
)


def hint(question: Question) -> str:
    """Return the hint for the message, or ""."""
    for message, advise in MESSAGES:
        found = re.search(message, question.text)
        if found and (advice := advise(question, *(group or "" for group in found.groups()))):
            return advice
    return ""
