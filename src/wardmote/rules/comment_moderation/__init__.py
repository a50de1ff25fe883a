"""Rules on what others write on one's page."""
