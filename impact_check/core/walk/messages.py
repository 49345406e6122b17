"""The sentences of the walk, each a whole message with named holes."""

SAME_SOURCE = "The same source as before: {source}"
SOURCES_LATER = "I will give sources later: do not ask again in this walk"
SOURCES_ARE_LATER = (
    "Sources are not asked for any more in this walk. At the end you see which answers have none."
)
SOURCE_FOR_INSTANCE = (
    "For instance a document and its page, a law and its article, a letter and its date."
)
SOURCE_BEFORE = "The source before was: {source}"
NO_SOURCE_NO_EVIDENCE = (
    "Without a source it counts as stated without one. Go back with b to say so."
)
