"""Hostile, demeaning or mocking words about people for what they are."""
