"""Word lists that several rules share: plain frozensets and fragments of patterns, each said in its own file."""
