"""What happens to a rule before it is stored: its checks, the front end's changes, and its canonical text."""

from iptables_py.rules.rule import Rule, Use, check_table, uses
from iptables_py.rules.storedtext import guarded
from iptables_py.values.netdb import protocol_label

TYPE_CHECKING = False
if TYPE_CHECKING:
    Spec = tuple[str, int]

def check(rule: Rule) -> None:
    """Run each extension's own check, then that of its option table, matches first. Raise Problem."""
    for use in uses(rule):
        use.module.check(use)
        check_table(use)


def build(rule: Rule) -> None:
    """Do what the front end does when it builds the rule: extensions may refuse it, matches may be merged.

    Raise Problem if an extension refuses.
    """
    kept: list[Use] = []
    for use in rule.matches:
        use.module.build(use)
        if not use.module.merge(use, next((earlier for earlier in kept if earlier.module is use.module), None)):
            kept.append(use)
    rule.matches = kept
    if rule.target:
        rule.target.module.build(rule.target)


def spec(rule: Rule, form: str = "save") -> "Spec":
    """Return the rule's canonical text, as it appears after `-A CHAIN `, and the index of its `-j` or `-g`.

    `form` names the extensions' function that returns their part: `save`, `kept` (what the kernel returns) or
    `compared` (what -C and -D compare).
    """
    return joined(addresses(rule) + rest(rule, form), target_text(rule, form))


def joined(head: str, action: str) -> "Spec":
    """Return what spec() returns, from the text before the target, after a blank, and that from the target on."""
    if not action:
        return head[1:], max(len(head) - 1, 0)
    return f"{head} {action}"[1:], len(head)


def is_altered(rule: Rule) -> bool:
    """Return whether the kernel may return another text than it was given."""
    return any(use.module.kept is not use.module.save for use in uses(rule))


def is_loose(rule: Rule) -> bool:
    """Return whether the text that -C and -D compare differs from the rule's own, so that they may find other rules."""
    return _is_compared(rule) and spec(rule, "compared") != spec(rule)


def _is_compared(rule: Rule) -> bool:
    return any(use.module.compared is not use.module.save for use in uses(rule))


def addresses(rule: Rule) -> str:
    """Return the canonical ` -s ...` and ` -d ...`, each after a blank."""
    source = address(rule, "s", rule.source, rule.source_mask)
    return source + address(rule, "d", rule.destination, rule.destination_mask)


def address(rule: Rule, letter: str, value: int, mask: int) -> str:
    """Return the canonical text for -s or -d, after a blank; empty for any address."""
    if not mask and letter not in rule.inverted:
        return ""
    from iptables_py.values.addresses import saved_host

    return f"{_no(rule, letter)} -{letter} {saved_host(value, mask, rule.family)}"


def rest(rule: Rule, form: str = "save") -> str:
    """Return the canonical text between addresses and target, each part after a blank."""
    text = ""
    if rule.in_interface:
        text += f"{_no(rule, 'i')} -i {guarded(rule.in_interface)}"
    if rule.out_interface:
        text += f"{_no(rule, 'o')} -o {guarded(rule.out_interface)}"
    if rule.protocol & 0xFF:
        text += f"{_no(rule, 'p')} -p {protocol_label(rule.protocol & 0xFF)}"
    if rule.fragment:
        text += f"{_no(rule, 'f')} -f"
    for use in rule.matches:
        text += f" -m {use.name}{use_text(use, form)}"
    return text


def target_text(rule: Rule, form: str = "save") -> str:
    """Return the canonical `-j X options` or `-g X`; empty for a rule without target."""
    if not rule.jump:
        return ""
    text = f"{'-g' if rule.goto else '-j'} {guarded(rule.jump)}"
    return text + use_text(rule.target, form) if rule.target else text


def use_text(use: "Use", form: str = "save") -> str:
    """Return the save text of one extension's options, after a blank; `form` as in `spec`."""
    text: str = getattr(use.module, form)(use)
    return text


def _no(rule: Rule, letter: str) -> str:
    return " !" if letter in rule.inverted else ""
