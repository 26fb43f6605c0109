"""The answers of a tracker about a packet."""

# the packet belongs to the connection, is INVALID, is dropped, or begins a new connection in place of this one
GOOD, INVALID, DROPPED, AGAIN = "good", "invalid", "dropped", "again"
