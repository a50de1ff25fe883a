"""Rules on who an account says it belongs to."""
