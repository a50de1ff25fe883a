"""Minds made up before a matter is decided."""
