"""What a reasonable reader would think lowers the office of councillor, or the council."""
