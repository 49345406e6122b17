"""What a change would do: other answers, scenarios, flips, the order of open questions."""
