"""The answers of a tracker about a packet."""

# the packet belongs to the connection; belongs to it but is not counted; is INVALID; is dropped; begins a new
# connection in place of this one
GOOD, PASSED, INVALID, DROPPED, AGAIN = "good", "passed", "invalid", "dropped", "again"
