"""Words in an emergency."""
