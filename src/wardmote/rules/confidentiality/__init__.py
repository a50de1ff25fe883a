"""What was told, shown or decided in confidence."""
