"""The whole program in one HTML file: what builds it, and what answers for it in the browser."""
