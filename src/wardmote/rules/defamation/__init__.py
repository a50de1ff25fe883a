"""Damaging allegations about people and firms who can be recognised."""
