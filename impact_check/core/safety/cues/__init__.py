"""Words that lead to a person when they meet in one sentence: a file for each language, the rules
which of them must meet, and the reading of a text by both.
"""
