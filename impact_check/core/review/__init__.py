"""What lint adds to a load without faults: content, texts, reading, proofs."""
