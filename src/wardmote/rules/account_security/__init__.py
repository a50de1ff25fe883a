"""Rules about links, passwords and accounts that have been taken over."""
