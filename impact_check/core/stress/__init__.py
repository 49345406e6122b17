"""What a result rests on and how sure it is."""
