"""Bullying and harassment: threats, hounding, power used as a weapon, goading."""
