"""Two or more assessments beside each other."""
