"""Safeguards: suggested, adopted, fixed by a decision, and what each changes."""
