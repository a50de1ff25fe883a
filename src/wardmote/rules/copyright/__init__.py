"""Rules about the work of others: pictures, words, music and film."""
