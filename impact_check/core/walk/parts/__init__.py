"""The kinds of places that a walk comes by."""
