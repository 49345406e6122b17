"""The answer to a call: an authority's questions, own words, and the findings that bear on each."""
