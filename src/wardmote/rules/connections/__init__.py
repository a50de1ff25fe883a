"""Rules about friendships with those whom the council employs, pays or judges."""
