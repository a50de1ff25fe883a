"""Rules on the council's logo, crest and name."""
