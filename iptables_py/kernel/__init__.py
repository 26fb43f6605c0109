"""What the kernel would refuse, and the order in which it judges a transaction."""
