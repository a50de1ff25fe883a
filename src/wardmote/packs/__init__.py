"""Councils' protocols as data: the catalogue of controls, the packs, their loader and their coverage."""
