"""The words of the product: names of things, grammar, dates, spelling. What a translation
replaces.
"""
