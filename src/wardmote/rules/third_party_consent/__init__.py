"""Rules about people named or shown who have not agreed to it."""
