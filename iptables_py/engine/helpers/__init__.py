"""Connection tracking helpers: they read what a connection carries, and expect other connections because of it."""
