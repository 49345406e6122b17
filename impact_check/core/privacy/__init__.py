"""What may leave the house: editions, the allow-list, redaction, copies to share, forgetting."""
