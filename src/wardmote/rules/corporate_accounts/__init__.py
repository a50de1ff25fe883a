"""What the council's own accounts may not be used for."""
