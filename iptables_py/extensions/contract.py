"""What a module of an extension can define: the checklist for a new match or target.

Only types are imported from here, so a command never loads this file. A module defines its parts in the order in which
they are listed here. The loader sets what a module leaves out, so that callers can use every part.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from iptables_py.extensions.shared.packetsets import PacketSet
from iptables_py.rules.options import Option
from iptables_py.rules.rule import Use
from iptables_py.rules.translation import Translation
from iptables_py.store.sqlite import Database

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.shared.packetsets import Box

Matching = Callable[[Any, Any], bool | None]
"""A compiled match: (packet, world) -> whether the packet matches, None if that is unknown."""
Applying = Callable[[Any, Any], Any]
"""A compiled target: (packet, world) -> ACCEPT, DROP, CONTINUE (with the next rule) or RETURN; None if unknown."""


class Extension(Protocol):
    """A module in match/ or target/. Everything but NAME and OPTIONS has a default.

    Errors of the kernel are texts such as those in iptables_py.errors.
    """

    __file__: str | None

    def __hash__(self) -> int: ...

    # --- the name, and where the extension works

    NAME: str
    """The name after -m or -j, equal to the file's name without `.py`. Required."""

    TRACKS: bool
    """Whether a rule with it can turn connection tracking on, see `tracks`. Default: False."""

    JOINS: bool
    """Whether a rule with it turns the joining of fragments before all rules on. Default: False."""

    DROPS: bool
    """Whether a match may drop packets that its rule does not match, for the analysis of rulesets. Default: False.

    Packets that are too short or malformed do not count.
    """

    FAMILIES: tuple[int, ...]
    """The families that have the extension, 4 and 6. For another family it does not exist. Default: (4, 6)."""

    TABLES: tuple[str, ...] | None
    """The tables in which the kernel accepts it. Default: None, all tables."""

    HOOKS: int | None
    """The hooks from which its rule may be reached, as bits of iptables_py.tables. Default: None, all hooks.

    The kernel also checks it when a chain with such a rule is jumped to.
    """

    PROTOCOLS: tuple[int, ...] | None
    """The numbers of which the rule's -p must be one, not inverted. Default: None, with or without any -p."""

    ENDS: bool
    """Whether no packet goes on to the next rule after the target. Default: False."""

    CHANGES: tuple[str, ...] | None
    """What it may change of a packet, or of what matches look at: fields of shared/packetsets.py, and other names that
    a match gives as what it looks at. Default: None, for a match nothing, for a target anything.
    """

    ASKS: dict[str, str]
    """What of a packet each option of a match is compared with, by Option.of, as names in app/trace/facts.py.

    Options that have no such name are left out. Default: {}.
    """

    MISSING: bool
    """Whether the kernel refuses each rule with the extension because it has no such part. Default: False."""

    GONE: bool
    """Whether it was removed from the kernel, so that each look-up of the name prints a warning. Default: False."""

    LISTED: str
    """The name in the target column of -L. Default: "", the word after -j."""

    DEPENDS_ON: str
    """A text that all rules contain, as stored, on which `refused_with_others` depends. Default: "", no rules.

    A module has both or neither.
    """

    # --- its options

    OPTIONS: tuple[Option, ...] | dict[int, tuple[Option, ...]]
    """The table of options, in the order of save text; a dict by family where the families differ. Required."""

    # --- reading a rule

    def read(self, use: Use, option: Option, text: Any, inverted: bool) -> None:
        """Read one option of a command line into `use.values`, `use.inverted` and `use.seen`. Raise Problem.

        `text` is the value, in the form that the option's Kind.words implies. `inverted` is whether `!` came before
        the option. Default: rules.rule.read_option, which reads as the row of the option says.
        """

    def check(self, use: Use) -> None:
        """Check the options together after all are read, and complete the values. Raise Problem.

        It runs before the table's own REQUIRED, `also` and `excl` are checked. Default: does nothing.
        """

    def build(self, use: Use) -> None:
        """Do what the front end does to the use when it builds the rule for the kernel. Raise Problem.

        It runs for commands that send the rule to the kernel or compare it. Default: does nothing.
        """

    def merge(self, use: Use, earlier: Use | None) -> bool:
        """Merge the match into an earlier one of the same rule. Return whether that was done; `use` is then dropped.

        `earlier` is the first use of the same extension in the rule, None if there is none. Only matches have it.
        Default: returns False.
        """

    # --- what the kernel refuses

    def tables(self, use: Use) -> tuple[str, ...] | None:
        """Return the tables in which the kernel accepts these values, None for no limit in addition to TABLES.

        Default: returns None.
        """

    def hooks(self, use: Use) -> int | None:
        """Return the hooks at which the kernel accepts these values, None for no limit in addition to HOOKS.

        The kernel checks this only for the chain that the rule is put into. Default: returns None.
        """

    def refused(self, use: Use) -> str | None:
        """Return the kernel's error for these values, None if it accepts them. Default: returns None."""

    def refused_now(self, use: Use, db: Database | None) -> str | None:
        """Return the kernel's error that depends on what else is stored when the rule is written, for example sets.

        None if it accepts the rule. `db` is None if the answer is to hold for later rules with the same values: only
        an extension that has made the check when it read the option may then return None. Default: returns None.
        """

    def refused_with_others(self, use: Use, texts: list[str]) -> str | None:
        """Return the kernel's error that depends on other rules, None if it accepts the rule.

        `texts` are the stored texts of the rules that contain DEPENDS_ON. It may also complete the values. Default:
        returns None.
        """

    # --- texts

    def save(self, use: Use) -> str:
        """Return the canonical text of the options, each after a blank. It reads back as an equal use.

        Default: rules.rule.saved, the options given in the order of the table.
        """

    def kept(self, use: Use) -> str:
        """Return the canonical text of what the kernel returns, where that differs from what it was given.

        Default: the module's `save`; the loader sets the same function, by which callers see that nothing differs.
        """

    def compared(self, use: Use) -> str:
        """Return the text that -C and -D compare instead of `save`'s; it need not be canonical.

        Where it differs from `save`'s text, all rules of the chain are read and compared one by one. Default: the
        module's `save`; the loader sets the same function, by which callers see that nothing differs.
        """

    def listing(self, use: Use, numeric: bool) -> str:
        """Return the text of -L, after a blank. `numeric` is whether -n was given. Default: returns ""."""

    def words(self, use: Use) -> list[str]:
        """Return what the use means, as parts of a sentence about packets.

        For a match: each condition as a phrase that may follow the word packets, such as `to port 22`, `not in state
        NEW` or `that start a connection`; a phrase in parentheses comes at the end of the sentence. For a target: its
        effects as verbs with the subject packets, such as `are dropped`, which are joined by `and then`. The last one
        is shared.wording.CONTINUE if the next rule is asked. Default: one phrase from the descriptions of the options.
        """

    def help_text(self, family: int) -> str:
        """Return lines to print after the options of the extension in the help. Default: returns ""."""

    # --- what the rule does to a packet, called by iptables_py/engine; its text in the language of nftables

    def tracks(self, use: Use) -> bool:
        """Return whether these values turn connection tracking on, for modules with TRACKS. Default: returns True."""

    def match(self, use: Use) -> Matching:
        """Return a function of packet and world that says whether the packet matches.

        `packet` is a Packet and `world` a World of iptables_py.engine. Values and inversion are bound in the function,
        so that it does not look at `use` again. What it remembers, such as a bucket of tokens, belongs to the rule: it
        is a list or object that the function changes in place, and shared.memory.remembering attaches it, so that the
        engine can write it down (engine/plain.py lists the classes). What rules share by a name is in `world.memory`.
        What it needs is imported inside `match`, never at the top of the module. Before it returns None it may say why
        in `world.cause`. Only matches have it. Default: returns a function that returns None.
        """

    def apply(self, use: Use) -> Applying:
        """Return a function of packet and world that carries the target out and returns the verdict.

        The rules of `match` apply. Only targets have it. Default: returns a function that returns None.
        """

    def packets(self, use: Use) -> PacketSet | None:
        """Return the packets that match, for the analysis of rulesets; None if the use says nothing about them.

        The answer has to hold for every packet, host and history. What is imported for it is imported inside. Only
        matches have it. Default: returns None.
        """

    def remembers(self, use: Use) -> str | None:
        """Return where the match remembers packets, for the analysis of rulesets: "" if its rule has a memory of its
        own, else the name of one that all rules share whose match gives this name.

        None if it remembers nothing on which a later answer depends. Only matches have it. Default: returns None.
        """

    def moments(self, use: Use, now: int) -> list[int]:
        """Return times, in seconds since 1970, around `now` and around dates of the use: each begins a period in which
        the answer of the match does not change.

        For a match that looks at nothing but the clock, `world.now`. Only matches have it. Default: returns [].
        """

    def sets(self, use: Use) -> Box | None:
        """Return the fields that the target changes, each with the values that a packet can have then, as a box.

        Other fields in CHANGES stay as they are. None if that is not known. Only targets have it. Default: returns
        None.
        """

    def nft(self, use: Use, translation: Translation) -> str | None:
        """Return the use in the language of nftables as iptables-translate prints it, None if it has no translation.

        The text needs no blank at its ends; "" adds nothing to the rule. What does not belong to the place of the use,
        a set or the comment, is put into `translation`. Called after `check`, without `build`. Default: returns None.
        """

    def nft_exact(self, use: Use, translation: Translation) -> str | None:
        """Return the use in the language of nftables with the same meaning, for `iptables-py translate`.

        A module has it where the text of `nft` means something else or nft refuses it, and where `nft` has none
        although nftables can express the use. If only a part can be expressed, `translation.losses` gets a phrase for
        each thing that is lost; if nothing can, the result is None, and `translation.reason` may say why. Default: the
        module's `nft`.
        """
