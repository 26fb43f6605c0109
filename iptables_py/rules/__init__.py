"""A rule as data: option tables and kinds of value, `Rule` and `Use`, the canonical text, and how it is stored."""
