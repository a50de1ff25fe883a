"""Rules about children and adults at risk."""
