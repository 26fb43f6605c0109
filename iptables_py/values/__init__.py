"""Values in words: integers, addresses and host names, and the system's names for numbers."""
