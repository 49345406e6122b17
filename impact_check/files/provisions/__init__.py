"""Laws and bills in the formats in which they are published -> their clauses."""
