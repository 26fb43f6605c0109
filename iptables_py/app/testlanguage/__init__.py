"""The test language: files that say how packets are to fare, and what they are read into."""
