"""Matches the packets that one node of a cluster handles, when all nodes share an address."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.values.addresses import BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "cluster"
TRACKS = True
_MOST_NODES = 32
_TOTAL, _SEED = "cluster-total-nodes", "cluster-hash-seed"
_NODE, _NODES = "cluster-local-node", "cluster-local-nodemask"


def _read_nodes(text: str, option: Option, use: "Use") -> int:
    """Read the mask, one bit for each node.

    The reference accepts no mask above the number of nodes as input, but prints such masks.
    """
    number: int = int(text, 16) if use.rule.stored else UINT32.read(text, option, use)
    return number


HEXADECIMAL = Kind(UINT32.read, lambda number: f"{number:#010x}")
OPTIONS = (
    Option(_TOTAL, UINT32, REQUIRED, min=1, max=_MOST_NODES, meta="number", doc="the number of nodes in the cluster"),
    Option(
        _NODE, UINT32, INVERTIBLE, min=1, max=_MOST_NODES, excl=_NODES, meta="number", doc="this node, counted from 1"
    ),
    Option(
        _NODES,
        Kind(_read_nodes, HEXADECIMAL.write),
        INVERTIBLE,
        min=1,
        max=_MOST_NODES,
        excl=_NODE,
        meta="mask",
        doc="the nodes that this machine acts for, one bit each",
    ),
    Option(_SEED, HEXADECIMAL, REQUIRED, meta="number", doc="the seed of the hash, the same on each node"),
)


def check(use: "Use") -> None:
    """Raise Problem if no node is given or it exceeds the total; replace a node's number by its bit.

    Measured: number and mask share one value, the later one. It is compared with the total only if total and seed are
    given.
    """
    values = use.values
    given = [name for name in values if name in (_NODE, _NODES)]
    if not given:
        raise Problem("cluster match: `--cluster-local-node' or`--cluster-local-nodemask' is missing")
    mask = values[_NODES] if given[-1] == _NODES else 1 << values[_NODE] - 1
    if _TOTAL in values and _SEED in values and mask >> values[_TOTAL]:
        bound = "must be <=" if _NODE in values else "too big for"
        raise Problem(f"cluster match: `--{_NODE if _NODE in values else _NODES}' {bound} `--{_TOTAL}'")
    if given == [_NODE]:
        values[_NODES] = mask
        del values[_NODE]
        if _NODE in use.inverted:
            use.inverted = {_NODES}


def save(use: "Use") -> str:
    """Return the mask, then the total and the seed."""
    no = " !" if use.inverted else ""
    nodes, seed = HEXADECIMAL.write(use.values[_NODES]), HEXADECIMAL.write(use.values[_SEED])
    return f"{no} --{_NODES} {nodes} --{_TOTAL} {use.values[_TOTAL]} --{_SEED} {seed}"


def listing(use: "Use", numeric: bool) -> str:
    """Return mask, total and seed as `name=value`."""
    no = "!" if use.inverted else ""
    nodes, seed = (HEXADECIMAL.write(use.values[name]) for name in (_NODES, _SEED))
    return f" cluster {no}node_mask={nodes} total_nodes={use.values[_TOTAL]} hash_seed={seed}"


def words(use: "Use") -> list[str]:
    """Return the nodes to which the packets are assigned."""
    nodes, seed = (HEXADECIMAL.write(use.values[name]) for name in (_NODES, _SEED))
    inverted = "not " if use.inverted else ""
    total = use.values[_TOTAL]
    return [f"{inverted}assigned to the node mask {nodes} of a cluster of {total} nodes (hash seed {seed})"]


def match(use: "Use") -> "Matching":
    """Find the node by the hash of the first 32 bits of the connection's first source (measured, also in IPv6).

    A packet without a connection never matches.

    Measured: a packet in a multicast frame that is for a single host counts as unicast from then on.
    """
    from iptables_py.values.hashing import hash_words, scaled, words_of

    nodes, total, seed = (use.values[name] for name in (_NODES, _TOTAL, _SEED))
    inverted, size = bool(use.inverted), BITS[use.rule.family] // 8
    shift, group = (28, 0xE) if size == 4 else (120, 0xFF)  # how a multicast address begins

    def meets(packet: "Any", world: "Any") -> bool:
        frame = packet.frame
        if frame and frame.kind == "multicast" and packet.destination >> shift != group:
            packet.frame = frame.as_unicast()
        if packet.connection is None:
            return False
        first = packet.connection.master or packet.connection
        hashed = hash_words(words_of(first.flows[0].source.to_bytes(size, "big")[:4]), seed)
        return bool(nodes >> scaled(hashed, total) & 1) is not inverted

    return meets


def nft(use: "Use", translation: "Translation") -> str:
    """Return the hash. Measured: an inversion is lost, and a single node is one too high."""
    nodes, total, seed = (use.values[name] for name in (_NODES, _TOTAL, _SEED))
    found = [str(node) for node in range(_MOST_NODES) if nodes >> node & 1]
    text = f"{{ {', '.join(found)} }}" if len(found) > 1 else f"eq {nodes.bit_length()}"
    return f"jhash ct original saddr mod {total} seed {seed:#010x} {text} meta pkttype set host"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparison of the hash; the type of the packet can only be set in PREROUTING."""
    from iptables_py.extensions.shared.expressions import any_of, comparison

    nodes, total, seed = (use.values[name] for name in (_NODES, _TOTAL, _SEED))
    if use.rule.family == 6:
        translation.reason = "nftables can't hash the first 32 bits of an address"
        return None
    translation.losses.append("expected connections have nodes of their own")
    found = [str(node) for node in range(_MOST_NODES) if nodes >> node & 1]
    text = comparison(f"jhash ct original ip saddr mod {total} seed {seed:#x}", any_of(found), bool(use.inverted))
    if translation.chain == "PREROUTING":
        translation.losses.append("matching packets to multicast addresses become packets for this host, too")
        return f"{text} meta pkttype set host"
    translation.losses.append("packets in multicast frames do not become packets for this host")
    return text
