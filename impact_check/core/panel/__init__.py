"""Several assessors side by side: what the panel finds, where they differ, how far they agree."""
