"""The arithmetic laid out for speed, and many draws of all numbers at once."""
