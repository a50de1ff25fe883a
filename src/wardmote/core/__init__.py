"""The words and the engine: what a post, a clause, a rule and a finding are, and how they meet.

Start with `post.py`, then follow the walk of a check: `text.py` reads, `scan.py` finds the words,
a rule judges, `meaning.py` weighs what has no keyword, `checker.py` puts the report together.
"""
