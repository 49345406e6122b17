"""A card in every format: one page with a picture of what is found and what is open."""
