"""Code that several extensions share."""
