"""Matches packets that a classic BPF program accepts."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import filterprograms
from iptables_py.rules.options import Kind, Option
from iptables_py.values.integers import as_unsigned, scanned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.filterprograms import Instruction
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "bpf"
_LONGEST = 64  # instructions


def _read_program(text: str, option: Option, use: "Use") -> "tuple[Instruction, ...]":
    """Read the number of instructions, and each instruction after a comma; raise Problem if one is bad."""
    number, rest = scanned(text)
    if number is None or rest[:1] != ",":
        raise Problem("bpf: error parsing program length")
    size = as_unsigned(number) & 0xFFFF
    if not size:
        raise Problem("bpf: illegal zero length program")
    if size > _LONGEST:
        raise Problem("bpf: number of instructions exceeds maximum")
    program: list[Instruction] = []
    while rest[:1] == "," and rest != ",":
        if len(program) == size:
            raise Problem("bpf: real program length exceeds the encoded length parameter")
        instruction = filterprograms.read_instruction(rest[1:])
        if instruction is None:
            raise Problem(f"bpf: error at instr {len(program)}")
        program.append(instruction)
        rest = rest[1:]
        rest = rest[rest.index(",") :] if "," in rest else ""
    if len(program) < size:
        raise Problem("bpf: parsed program length is less than the encoded length parameter")
    return tuple(program)


def _read_object(text: str, option: Option, use: "Use") -> str:
    raise Problem("bpf: failed to get bpf object")  # no object is ever pinned (measured)


def _instructions(program: "tuple[Instruction, ...]") -> str:
    return ",".join(" ".join(map(str, one)) for one in program)


PROGRAM = Kind(_read_program, lambda program: f'"{len(program)},{_instructions(program)}"')
PINNED = Kind(_read_object, names="file")
OPTIONS = (
    Option("bytecode", PROGRAM, meta="count,instruction[,...]", doc="the program, four numbers per instruction"),
    Option("object-pinned", PINNED, meta="path", doc="a program pinned in the kernel; never found here"),
)


def check(use: "Use") -> None:
    """Raise Problem if neither option is given."""
    if not use.seen:
        raise Problem("bpf: one of --bytecode or --pinned is required")


def refused(use: "Use") -> str | None:
    """Return the kernel's error for a program that it does not load."""
    return None if filterprograms.is_sound(use.values["bytecode"]) else "Invalid argument"


def listing(use: "Use", numeric: bool) -> str:
    """Return the program followed by a NUL, as the reference prints it."""
    return f"match bpf {_instructions(use.values['bytecode'])}\0"


def words(use: "Use") -> list[str]:
    """Return the program."""
    return [f"selected by the BPF program {PROGRAM.write(use.values['bytecode'])}"]


def match(use: "Use") -> "Matching":
    """Run the program on the IP packet; it matches unless the program returns 0."""
    from iptables_py.extensions.shared.filtermachine import run
    program = use.values["bytecode"]

    def meets(packet: "Any", world: "Any") -> bool | None:
        found = run(program, world.packet_bytes(packet), packet, world)
        return None if found is None else found != 0

    return meets


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Return None with the reason."""
    translation.reason = "nftables has no match for BPF programs"
