"""Rules on sharing, liking and passing on."""
