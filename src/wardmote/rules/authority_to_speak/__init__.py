"""Speaking or promising for the council without its authority."""
