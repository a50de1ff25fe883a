"""Respect for persons: insult, obscene abuse, officers blamed in public."""
