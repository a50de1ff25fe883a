"""Rules on keeping private, political and council use apart."""
