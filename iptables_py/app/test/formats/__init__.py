"""The forms in which results of tests are printed."""
