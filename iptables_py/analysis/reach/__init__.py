"""What becomes of all packets that a question is about."""
