"""Conduct in meetings, public and private."""
