"""Firms and goods put forward with the weight of the office."""
