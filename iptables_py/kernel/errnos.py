"""The errors with which the kernel refuses a rule or a chain, as the C library words them."""

INVALID, NO_FILE, UNSUPPORTED, LINKS = (
    "Invalid argument",
    "No such file or directory",
    "Operation not supported",
    "Too many links",
)
