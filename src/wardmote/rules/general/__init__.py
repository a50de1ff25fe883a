"""Rules on how a post is made rather than on what it says."""
