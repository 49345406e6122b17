"""How a measure is scored: what is required, the numbers, the arithmetic, the score and its parts
(docs/method.md).
"""
