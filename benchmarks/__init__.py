"""How fast and how small jusou is, against tools that do a part of the same work. See README.md."""
