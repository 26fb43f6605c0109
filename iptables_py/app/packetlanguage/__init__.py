"""The packet language: packets as text, and the fields that they give."""
