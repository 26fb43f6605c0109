"""Which rules and policies the packets of tests reached."""
