"""Code that the tests share: commands and answers, the files that contain them, and running ours in-process."""
