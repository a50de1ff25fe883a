"""What all tests share: Hypothesis without deadlines, and the same examples on every machine."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")
