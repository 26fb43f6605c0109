"""Matches the packets that one node of a cluster handles, when all nodes share an address."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "cluster"
MOST_NODES = 32
TOTAL, NODE, NODES, SEED = "cluster-total-nodes", "cluster-local-node", "cluster-local-nodemask", "cluster-hash-seed"


def _read_nodes(text: str, option: Option, use: "Use") -> int:
    """Read the mask, one bit for each node.

    The reference accepts no mask above the number of nodes as input, but prints such masks.
    """
    number: int = int(text, 16) if use.rule.stored else UINT32.read(text, option, use)
    return number


HEXADECIMAL = Kind(UINT32.read, lambda number: f"{number:#010x}")
OPTIONS = (
    Option(TOTAL, UINT32, REQUIRED, min=1, max=MOST_NODES, meta="number", doc="the number of nodes in the cluster"),
    Option(
        NODE, UINT32, INVERTIBLE, min=1, max=MOST_NODES, excl=NODES, meta="number", doc="this node, counted from 1"
    ),
    Option(
        NODES,
        Kind(_read_nodes, HEXADECIMAL.write),
        INVERTIBLE,
        min=1,
        max=MOST_NODES,
        excl=NODE,
        meta="mask",
        doc="the nodes that this machine acts for, one bit each",
    ),
    Option(SEED, HEXADECIMAL, REQUIRED, meta="number", doc="the seed of the hash, the same on each node"),
)


def check(use: "Use") -> None:
    """Raise Problem if no node is given or it exceeds the total; replace a node's number by its bit.

    Measured: number and mask share one value, the later one. It is compared with the total only if total and seed are
    given.
    """
    values = use.values
    given = [name for name in values if name in (NODE, NODES)]
    if not given:
        raise Problem("cluster match: `--cluster-local-node' or`--cluster-local-nodemask' is missing")
    mask = values[NODES] if given[-1] == NODES else 1 << values[NODE] - 1
    if TOTAL in values and SEED in values and mask >> values[TOTAL]:
        bound = "must be <=" if NODE in values else "too big for"
        raise Problem(f"cluster match: `--{NODE if NODE in values else NODES}' {bound} `--{TOTAL}'")
    if given == [NODE]:
        values[NODES] = mask
        del values[NODE]
        if NODE in use.inverted:
            use.inverted = {NODES}


def save(use: "Use") -> str:
    """Return the mask, then the total and the seed."""
    no = " !" if use.inverted else ""
    write = HEXADECIMAL.write
    return f"{no} --{NODES} {write(use.values[NODES])} --{TOTAL} {use.values[TOTAL]} --{SEED} {write(use.values[SEED])}"


def listing(use: "Use", numeric: bool) -> str:
    """Return mask, total and seed as `name=value`."""
    no = "!" if use.inverted else ""
    nodes, seed = (HEXADECIMAL.write(use.values[name]) for name in (NODES, SEED))
    return f" cluster {no}node_mask={nodes} total_nodes={use.values[TOTAL]} hash_seed={seed}"
