"""Classic BPF programs: how they are read, and which of them the kernel refuses (measured).

An instruction is (code, jump if true, jump if false, value) of 16, 8, 8 and 32 bits.
"""

from iptables_py.values.integers import scanned

TYPE_CHECKING = False
if TYPE_CHECKING:
    Instruction = tuple[int, int, int, int]

CELLS = 16  # memory cells of a program
RETURNS = (0x06, 0x16)
STORES, LOADS = (0x02, 0x03), (0x60, 0x61)
JUMP = 0x05
BRANCHES = (0x15, 0x1D, 0x25, 0x2D, 0x35, 0x3D, 0x45, 0x4D)
ABSOLUTE = (0x20, 0x28, 0x30)
DIVISIONS, SHIFTS = (0x34, 0x94), (0x64, 0x74)
ARITHMETIC = tuple(0x04 | operation << 4 | source for operation in (0, 1, 2, 3, 4, 5, 6, 7, 9, 10) for source in (0, 8))
NEGATION, MOVES, LENGTHS = 0x84, (0x07, 0x87), (0x80, 0x81)
INDIRECT, IMMEDIATE, HEADER = (0x40, 0x48, 0x50), (0x00, 0x01), 0xB1
CODES = frozenset(
    (*RETURNS, *STORES, *LOADS, JUMP, *BRANCHES, *ABSOLUTE, *ARITHMETIC, NEGATION, *MOVES, *LENGTHS)
    + (*INDIRECT, *IMMEDIATE, HEADER)
)
# offsets from which data outside the packet is loaded
EXTRA = 0xFFFFF000
EXTRAS = range(EXTRA, EXTRA + 64, 4)
_BITS = (16, 8, 8, 32)


def read_instruction(text: str) -> "Instruction | None":
    """Read four numbers as scanf does, each cut to its bits; what follows is ignored.

    Return None if one is missing.
    """
    numbers = []
    for bits in _BITS:
        number, text = scanned(text)
        if number is None:
            return None
        # scanf limits numbers to 64 bits
        held = number if abs(number) < 1 << 64 else -1
        numbers.append(held & (1 << bits) - 1)
    return numbers[0], numbers[1], numbers[2], numbers[3]


def is_sound(program: "tuple[Instruction, ...]") -> bool:
    """Return whether the kernel accepts the program."""
    size = len(program)
    if not size or program[-1][0] not in RETURNS:
        return False
    return all(_is_good(*one, size - at - 1) for at, one in enumerate(program)) and _loads_what_is_stored(program)


def _is_good(code: int, on_true: int, on_false: int, value: int, left: int) -> bool:
    """Return whether an instruction is valid in itself, with `left` instructions after it."""
    if code not in CODES:
        return False
    if code in DIVISIONS:
        return value != 0
    if code in SHIFTS:
        return value < 32
    if code in STORES or code in LOADS:
        return value < CELLS
    if code == JUMP:
        return value < left
    if code in BRANCHES:
        return max(on_true, on_false) < left
    return code not in ABSOLUTE or value < EXTRA or value in EXTRAS


def _loads_what_is_stored(program: "tuple[Instruction, ...]") -> bool:
    """Return whether, on each path to a load from memory, something was stored in that cell before."""
    every = (1 << CELLS) - 1
    at_start = [every] * (len(program) + 1)
    stored = 0
    for at, (code, on_true, on_false, value) in enumerate(program):
        stored &= at_start[at]
        if code in STORES:
            stored |= 1 << value
        elif code in LOADS and not stored >> value & 1:
            return False
        elif code == JUMP or code in BRANCHES:
            for way in (value,) if code == JUMP else (on_true, on_false):
                at_start[at + 1 + way] &= stored
            stored = every
    return True
