"""Rules about the author's own safety and privacy."""
