"""Tone and engagement: haste, double meaning, coldness, decisions without reasons."""
