"""Other people's details: numbers, addresses, casework and letters."""
