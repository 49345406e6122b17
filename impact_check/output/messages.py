"""The sentences of results in a terminal."""

PROGRESS = "What is counted"
HARMS_BY_FOUND = "Harms by what is found (found / not ruled out)"
