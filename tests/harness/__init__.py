"""What the tests share: commands and answers, the files that hold them, and running ours in-process."""
