"""Rules generated from the declared option tables; docs in tests/README.md."""
