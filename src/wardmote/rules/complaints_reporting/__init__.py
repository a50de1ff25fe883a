"""Rules on complaints under way."""
