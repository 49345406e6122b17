"""A document as Markdown that reads well as plain text: no raw HTML, all typed text literal."""
