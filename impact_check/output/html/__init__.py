"""A document as one HTML file that asks nothing of any other and needs no script."""
