"""Rules on putting right what was wrong."""
