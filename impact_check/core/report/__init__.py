"""What a report says, for its readers."""
