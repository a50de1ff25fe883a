"""Wardmote: checks a post against a council's own social media protocol, clause by clause."""

__version__ = "0.1.0"
