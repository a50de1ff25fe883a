"""The rules, one fault a file, in a folder named for its topic. `catalogue.all_rules` lists them.

Rules see only `wardmote.core`: never a pack, the archive or each other.
"""
