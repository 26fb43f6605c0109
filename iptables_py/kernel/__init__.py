"""What the kernel refuses: checks of one rule, of the jumps in a table, and of a transaction."""
