"""Elections: imprints, the secrecy of the poll, fair play between candidates, the council's own silence."""
